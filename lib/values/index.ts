export type { Exposure } from './exposure.ts';
export * from './heap-object.ts';
export * from './property-key.ts';
export * from './state.ts';
export * from './value.ts';
