import './setup.js';

export const last = [1, 2].last();
export const tag = createTag('a');
Reflect.describe(last); //~ impure console
announce('b'); //~ impure console
if ('last' in []) console.log('it is there'); //~ impure? console
