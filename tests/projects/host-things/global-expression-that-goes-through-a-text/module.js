import { all, first, sticky } from './patterns.js';
'banana'.match(all);
'banana'.replace(all, 'o');
'banana'.replaceAll(all, 'o');
'banana'.replace(first, 'o');
'banana'.replace(sticky, 'o'); //~ impure import-write: sticky
all.exec('banana'); //~ impure import-write: all
all.compile('b'); //~ impure? import-write: all
