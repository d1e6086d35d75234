import type { B } from './b.ts';
export class A { other?: B; }
