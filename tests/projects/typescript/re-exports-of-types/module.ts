export type { Config } from './missing.ts';
export { type Other } from './gone.ts';
export type * from './lost.ts';
export { value } from './present.ts';
