export * from './discover.ts';
export * from './meaning-options.ts';
export * from './module-path.ts';
export * from './ports.ts';
export * from './source-kind.ts';
export * from './tsconfig.ts';
