import * as lib from './lib.js';
if ('missing' in lib) console.log('never');
if (!('value' in lib)) console.log('never');
if (lib[Symbol.toStringTag] !== 'Module') console.log('never');
if ('value' in lib) console.log('found'); //~ impure console
