import { lazy, paint } from './styles.js';

export const warning = paint.red('careful');
export const nested = paint.red.blue('careful');
export const parts = lazy.parts;
export const method = lazy.complete(); //~ impure import-write
export const other = lazy.other; //~ impure import-write
export const changed = lazy.changed; //~ impure import-write
export const accessor = lazy.accessor; //~ impure import-write
export const loud = lazy.loud; //~ impure console
