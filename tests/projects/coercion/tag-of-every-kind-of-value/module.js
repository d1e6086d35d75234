const kind = (value) => Object.prototype.toString.call(value).slice(8, -1);
if (kind([]) !== 'Array' || kind({}) !== 'Object' || kind(() => {}) !== 'Function' || kind(class {}) !== 'Function') globalThis.objects = true;
if (kind(/a/) !== 'RegExp' || kind(new Error()) !== 'Error' || kind(new Map()) !== 'Map' || kind(new WeakSet()) !== 'WeakSet') globalThis.builtins = true;
if (kind(null) !== 'Null' || kind(undefined) !== 'Undefined' || kind(1) !== 'Number' || kind('') !== 'String' || kind(1n) !== 'BigInt') globalThis.primitives = true;
if (kind({ [Symbol.toStringTag]: 'Own' }) === 'Own') globalThis.own = true; //~ impure global-write: globalThis.own
if (kind({ get quiet() { globalThis.never = true; return 1; } }) === 'Object') globalThis.plain = true; //~ impure global-write: globalThis.plain
