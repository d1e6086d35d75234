export * from './values.js';
export { one as first } from './values.js';
export * as values from './values.js';
