import { install } from './state.ts';

install((globalThis as any).given, (globalThis as any).given); //~ impure import-write //~ impure import-write
