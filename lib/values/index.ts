export * from './heap-object.ts';
export * from './state.ts';
export * from './value.ts';
