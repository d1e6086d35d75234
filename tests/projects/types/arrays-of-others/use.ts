import './setup.ts';
import { rows } from './state.ts';

export const names = rows?.map((row) => row.name.trim()); //~untyped unknown unknown-property
export const joined = rows?.flatMap((row) => row.tags).join(); //~untyped unknown unknown-property
export const ids = rows?.map(({ id }) => `${id}`); //~untyped unknown unknown-property
export const first = rows?.[0]?.tags.length; //~untyped unknown unknown-property
