import { start } from './state.ts';

start((globalThis as any).given); //~ impure import-write //~ impure import-write //~ impure import-write
