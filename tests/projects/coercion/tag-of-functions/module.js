import { watch } from 'node:fs/promises';

const tagOf = (value) => Object.prototype.toString.call(value);

if (tagOf(Array.isArray) !== '[object Function]') console.log('a method of the language');
if (tagOf(Date.now) !== '[object Function]') console.log('another');
if (tagOf(Buffer.isBuffer) !== '[object Function]') console.log('one of the host that gives a primitive');
if (tagOf(URL) !== '[object Function]') console.log('a class of the host');
if (tagOf(tagOf) !== '[object Function]') console.log('an arrow');
if (tagOf(class {}) !== '[object Function]') console.log('a class');
// It is an asynchronous generator there: nothing in the tables says so.
if (tagOf(watch) !== '[object Function]') console.log('one that gives an object'); //~ impure? console
