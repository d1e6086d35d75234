//# environment: node
import { STATUS_CODES } from 'node:http';
const name = String(Math.random()); //~ ambient random
export const text = STATUS_CODES[name]?.toUpperCase();
export const setting = process.env[name] ?? 'none'; //~ ambient environment: process.env //~ ambient environment: process.env[name]
export const root = Math[name](4); //~ ambient random
console[name]('hello'); //~ impure? console
