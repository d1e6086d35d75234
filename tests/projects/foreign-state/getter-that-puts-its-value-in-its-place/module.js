import { lazy, paint } from './styles.js';

export const warning = paint.red('careful'); //~ impure import-write
export const again = paint.red('careful');
export const nested = paint.red.blue('careful');
export const parts = lazy.parts; //~ impure import-write
export const method = lazy.complete(); //~ impure import-write
export const other = lazy.other; //~ impure import-write
export const changed = lazy.changed; //~ impure import-write
export const accessor = lazy.accessor; //~ impure import-write
export const loud = lazy.loud; //~ impure console //~ impure import-write
