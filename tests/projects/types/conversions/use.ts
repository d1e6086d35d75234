import './setup.ts';
import { box, label, when } from './state.ts';

export const text = `${label}`; //~untyped unknown unknown-coercion
export const sum = label + 'x'; //~untyped unknown unknown-coercion
export const shown = `${when}`; //~untyped unknown unknown-coercion //~typed ambient locale
export const open = `${box}`; //~ unknown unknown-coercion
export const number = Number(label); //~untyped unknown unknown-coercion
