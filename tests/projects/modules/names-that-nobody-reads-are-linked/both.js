export * from './star.js';
export * from './lib.js';
export * from './one.js';
export * from './two.js';
