import { types } from 'node:util';

if (types.isTypedArray({})) console.log('a plain object is none');
if (!types.isTypedArray(new Uint8Array(1))) console.log('a typed array is one');
if (Buffer.isBuffer([])) console.log('an array is no buffer');
if (!Buffer.isBuffer(Buffer.alloc(1))) console.log('a buffer is one');
if (!ArrayBuffer.isView(new DataView(new ArrayBuffer(1)))) console.log('a view');
if (types.isDate('today')) console.log('a text is none');
if (!types.isMap(new (class extends Map {})())) console.log('an instance of a subclass is one');
if (types.isUint8Array(Buffer.alloc(1))) console.log('a buffer is a Uint8Array'); //~ impure console
if (types.isPromise(globalThis.whatever)) console.log('who knows'); //~ impure? console
