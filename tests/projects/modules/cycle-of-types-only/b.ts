import { A } from './a.ts';
export class B extends A {}
