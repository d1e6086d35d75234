import fallback, { first, type Shape, second as renamed } from './values';
import * as everything from './values';
import './values';
export * from './values';
export * as values from './values';
export { first as one, default as main } from './values';
export type { Shape };
export { renamed };
export const used = [first, renamed, everything.third(), fallback()];
