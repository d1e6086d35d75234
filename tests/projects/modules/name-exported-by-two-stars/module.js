import * as both from './index.js';
export const run = both.run;
