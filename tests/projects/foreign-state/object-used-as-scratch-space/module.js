import { added, install, left, nested, other, replaced, sometimes, startAndStop } from './core.js';

export const made = install({}, 1);
if (made.core.value !== 1) console.log('the object was not used');
nested(() => {});
left('x'); //~ impure import-write
other('x'); //~ impure import-write
sometimes(Math.random() < 0.5); //~ ambient random //~ impure import-write
replaced(); //~ impure import-write
added(); //~ impure import-write
startAndStop(); //~ impure import-write //~ impure import-write
