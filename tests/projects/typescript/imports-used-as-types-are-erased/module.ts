import { Base } from './effectful.ts';
import { Unused } from './effectful.ts';
export const make = (): Base | null => null;
