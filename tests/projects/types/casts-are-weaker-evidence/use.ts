import './setup.ts';
import { loose, rows, wide } from './state.ts';

export const a = loose.size; //~ unknown unknown-property
export const b = (wide as string).trim(); //~untyped unknown unknown-property //~typed unknown unknown-property: whose type comes through a cast
const list: string[] = loose;
export const c = list.join(); //~untyped unknown unknown-property //~typed unknown unknown-property: whose type comes through `any`
export const d = rows!.join(); //~untyped unknown unknown-property //~typed unknown unknown-property: whose type comes through a non-null assertion
