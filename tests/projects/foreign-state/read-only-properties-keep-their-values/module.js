import { table } from './table.js';
if (table.version !== 3) globalThis.version = true;
if (table.changing !== 3) globalThis.changing = true; //~ impure? global-write: globalThis.changing
if (!Object.hasOwn(table, 'version')) globalThis.missing = true;
