import { Point } from './c.ts';
export { Point };
export const origin = new Point(0, 0);
