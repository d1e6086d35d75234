import { returns } from '../host-rows.ts';
import type { Table } from '../schema.ts';

/** What `Function('return this')` gives: a function that finds the global object in every engine. */
export const compiledFunctionRows = (): Table => ({ 'host:returnThis': returns('@globalThis') });
