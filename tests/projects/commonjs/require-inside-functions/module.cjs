exports.lazy = () => require('./lib.cjs')();
Object.defineProperty(exports, 'lib', { enumerable: true, get: () => require('./lib.cjs') });
const now = () => require('./lib.cjs');
now()(); //~ impure console
