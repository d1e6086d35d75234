export { Point } from './b.ts';
