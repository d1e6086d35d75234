export { quiet as calm } from './origin.js';
export * from './origin.js';
export * as all from './origin.js';
