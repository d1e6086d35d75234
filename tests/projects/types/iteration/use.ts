import './setup.ts';
import { source, table } from './state.ts';

let total = 0;
for (const [key, values] of table ?? []) total += key.length + values.length; //~untyped unknown unknown-iteration
export const result = total;
export const list = [...(source ?? [])]; //~ unknown unknown-iteration
