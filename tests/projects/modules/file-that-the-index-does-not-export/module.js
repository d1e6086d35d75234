import * as library from './library/index.js';
import './library/inner.js';
export const inner = library.inner;
export const shown = library.shown;
export const name = library.inner.name; //~ impure throw: reads `library.inner.name` of undefined
