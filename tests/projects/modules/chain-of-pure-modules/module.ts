import { Point } from './a.ts';
export const unit = new Point(1, 1);
