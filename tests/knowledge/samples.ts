import { hostArguments, hostInstance, hostOtherArguments } from './host-samples.ts';

/** Small values on which the functions of the language work. Each call makes fresh ones. */

type Receiver = (element: unknown) => unknown;

const OBJECT_KEY = { key: true };

/** By path of the prototype: an instance that contains `element`, where it can contain anything. */
const INSTANCES: Readonly<Record<string, Receiver>> = {
  '%AsyncGenerator%.prototype': (element) =>
    (async function* () {
      yield element;
    })(),
  '%AsyncIterator%.prototype': (element) =>
    (async function* () {
      yield element;
    })(),
  '%Arguments%.prototype': (element) =>
    (function (..._elements: unknown[]) {
      return arguments;
    })(element),
  '%Generator%.prototype': (element) => {
    const generator = (function* () {
      try {
        yield element;
      } catch {
        yield element;
      }
    })();
    generator.next();
    return generator;
  },
  '%Segments%.prototype': () => new Intl.Segmenter('en').segment('a b'),
  '%TypedArray%.prototype': () => new Int8Array([2, 1]),
  'Array.prototype': (element) => [element, 2],
  'ArrayBuffer.prototype': () => makeBuffer('ArrayBuffer'),
  'AsyncDisposableStack.prototype': () => construct('AsyncDisposableStack'),
  'BigInt.prototype': () => 1n,
  'Boolean.prototype': () => true,
  'DataView.prototype': () => new DataView(new ArrayBuffer(32)),
  'Date.prototype': () => new Date(86_400_000),
  'DisposableStack.prototype': () => construct('DisposableStack'),
  'Error.prototype': (cause) => new Error('message', { cause }),
  'FinalizationRegistry.prototype': () => new FinalizationRegistry(() => undefined),
  'Function.prototype': () =>
    function sample(...values: unknown[]) {
      return values;
    },
  'Intl.Collator.prototype': () => new Intl.Collator('en'),
  'Intl.DateTimeFormat.prototype': () => new Intl.DateTimeFormat('en'),
  'Intl.DisplayNames.prototype': () => new Intl.DisplayNames('en', { type: 'region' }),
  'Intl.DurationFormat.prototype': () => construct('Intl.DurationFormat', 'en'),
  'Intl.ListFormat.prototype': () => new Intl.ListFormat('en'),
  'Intl.Locale.prototype': () => new Intl.Locale('en'),
  'Intl.NumberFormat.prototype': () => new Intl.NumberFormat('en'),
  'Intl.PluralRules.prototype': () => new Intl.PluralRules('en'),
  'Intl.RelativeTimeFormat.prototype': () => new Intl.RelativeTimeFormat('en'),
  'Intl.Segmenter.prototype': () => new Intl.Segmenter('en'),
  'Iterator.prototype': (element) => [element, element][Symbol.iterator](),
  'Map.prototype': (element) => new Map([[OBJECT_KEY, element], [element, 1]]),
  'Number.prototype': () => 1.5,
  'Object.prototype': (element) => ({ a: element }),
  'Promise.prototype': () => Promise.resolve(1),
  'RegExp.prototype': () => /(s)|(a)/g,
  'Set.prototype': (element) => new Set([element]),
  'SharedArrayBuffer.prototype': () => makeBuffer('SharedArrayBuffer'),
  'String.prototype': () => 'sample',
  'Symbol.prototype': () => Symbol('sample'),
  'Uint8Array.prototype': () => new Uint8Array([2, 1]),
  'WeakMap.prototype': (element) => new WeakMap([[OBJECT_KEY, element]]),
  'WeakRef.prototype': () => new WeakRef(OBJECT_KEY),
  'WeakSet.prototype': () => new WeakSet([OBJECT_KEY]),
};

/** By path of a function: arguments with which it works, where what the row says does not suggest them. */
const ARGUMENTS: Readonly<Record<string, () => readonly unknown[]>> = {
  'AsyncDisposableStack.prototype.use': () => [makeDisposable()],
  'DisposableStack.prototype.use': () => [makeDisposable()],
  '%TypedArray%.prototype.copyWithin': () => [0, 1, 2],
  '%TypedArray%.prototype.fill': () => [7, 0, 2],
  '%TypedArray%.prototype.set': () => [[7], 0],
  '%TypedArray%.prototype.toLocaleString': () => ['en', { style: 'decimal' }],
  AggregateError: () => [[1], 'message', { cause: 1 }],
  'Array.prototype.copyWithin': () => [0, 1, 2],
  'Array.prototype.fill': () => [7, 0, 2],
  'Array.prototype.toLocaleString': () => ['en', { style: 'decimal' }],
  'Array.prototype.with': () => [0, 1],
  ArrayBuffer: () => [8, { maxByteLength: 16 }],
  'Atomics.add': () => [new Int32Array([1, 2]), 1, 4],
  'Atomics.and': () => [new Int32Array([1, 2]), 1, 4],
  'Atomics.compareExchange': () => [new Int32Array([1, 2]), 1, 2, 4],
  'Atomics.exchange': () => [new Int32Array([1, 2]), 1, 4],
  'Atomics.load': () => [new Int32Array(4), 1],
  'Atomics.notify': () => [new Int32Array(new SharedArrayBuffer(16)), 1, 1],
  'Atomics.or': () => [new Int32Array([1, 2]), 1, 4],
  'Atomics.pause': () => [1],
  'Atomics.store': () => [new Int32Array([1, 2]), 1, 4],
  'Atomics.sub': () => [new Int32Array([1, 2]), 1, 4],
  'Atomics.waitAsync': () => [new Int32Array(new SharedArrayBuffer(16)), 1, 1, 1],
  'Atomics.xor': () => [new Int32Array([1, 2]), 1, 4],
  'BigInt.asIntN': () => [1, 1n],
  'BigInt.asUintN': () => [1, 1n],
  'BigInt.prototype.toLocaleString': () => ['en', { style: 'decimal' }],
  'BigInt.prototype.toString': () => [10],
  BigInt64Array: () => [[1n]],
  BigUint64Array: () => [[1n]],
  DataView: () => [new ArrayBuffer(8), 1, 1],
  'DataView.prototype.setBigInt64': () => [1, 1n],
  'DataView.prototype.setBigUint64': () => [1, 1n],
  'Date.prototype.@@toPrimitive': () => ['number'],
  'Date.prototype.toLocaleDateString': () => ['en', { year: 'numeric' }],
  'Date.prototype.toLocaleString': () => ['en', { year: 'numeric' }],
  'Date.prototype.toLocaleTimeString': () => ['en', { hour: 'numeric' }],
  Error: () => ['message', { cause: 1 }],
  'Error.captureStackTrace': () => [{}],
  EvalError: () => ['message', { cause: 1 }],
  'FinalizationRegistry.prototype.register': () => [{}, 1, OBJECT_KEY],
  'FinalizationRegistry.prototype.unregister': () => [OBJECT_KEY],
  'Function.prototype.apply': () => [null, [1]],
  'Intl.Collator': () => [['en'], { usage: 'sort' }],
  'Intl.Collator.supportedLocalesOf': () => [['en'], { localeMatcher: 'lookup' }],
  'Intl.DateTimeFormat': () => [['en'], { year: 'numeric' }],
  'Intl.DateTimeFormat.prototype.formatRange': () => [1, 2],
  'Intl.DateTimeFormat.prototype.formatRangeToParts': () => [1, 2],
  'Intl.DateTimeFormat.supportedLocalesOf': () => [['en'], { localeMatcher: 'lookup' }],
  'Intl.DisplayNames': () => [['en'], { type: 'region' }],
  'Intl.DisplayNames.prototype.of': () => ['US'],
  'Intl.DisplayNames.supportedLocalesOf': () => [['en'], { localeMatcher: 'lookup' }],
  'Intl.DurationFormat': () => [['en'], { style: 'long' }],
  'Intl.DurationFormat.prototype.format': () => [{ hours: 1 }],
  'Intl.DurationFormat.prototype.formatToParts': () => [{ hours: 1 }],
  'Intl.DurationFormat.supportedLocalesOf': () => [['en'], { localeMatcher: 'lookup' }],
  'Intl.ListFormat': () => [['en'], { type: 'conjunction' }],
  'Intl.ListFormat.prototype.format': () => [['a']],
  'Intl.ListFormat.prototype.formatToParts': () => [['a']],
  'Intl.ListFormat.supportedLocalesOf': () => [['en'], { localeMatcher: 'lookup' }],
  'Intl.Locale': () => ['en', { calendar: 'gregory' }],
  'Intl.NumberFormat': () => [['en'], { style: 'decimal' }],
  'Intl.NumberFormat.supportedLocalesOf': () => [['en'], { localeMatcher: 'lookup' }],
  'Intl.PluralRules': () => [['en'], { type: 'ordinal' }],
  'Intl.PluralRules.supportedLocalesOf': () => [['en'], { localeMatcher: 'lookup' }],
  'Intl.RelativeTimeFormat': () => [['en'], { style: 'long' }],
  'Intl.RelativeTimeFormat.prototype.format': () => [1, 'day'],
  'Intl.RelativeTimeFormat.prototype.formatToParts': () => [1, 'day'],
  'Intl.RelativeTimeFormat.supportedLocalesOf': () => [['en'], { localeMatcher: 'lookup' }],
  'Intl.Segmenter': () => [['en'], { granularity: 'word' }],
  'Intl.Segmenter.supportedLocalesOf': () => [['en'], { localeMatcher: 'lookup' }],
  'Intl.getCanonicalLocales': () => [['en']],
  'Intl.supportedValuesOf': () => ['calendar'],
  'Iterator.prototype.flatMap': () => [() => [1]],
  'Iterator.concat': () => [[1], [2]],
  'JSON.parse': () => ['{"a":[1]}', (_key: string, value: unknown) => value],
  'JSON.rawJSON': () => ['1'],
  'JSON.stringify': () => [{ a: [1] }, (_key: string, value: unknown) => value, 1],
  Map: () => [[[1, { a: 1 }]]],
  'Map.prototype.delete': () => [OBJECT_KEY],
  'Math.sumPrecise': () => [[1]],
  Number: () => ['1'],
  'Number.prototype.toLocaleString': () => ['en', { style: 'decimal' }],
  'Number.prototype.toString': () => [10],
  Object: () => [1],
  'Object.assign': () => [{}, { a: 1 }, { b: 1 }],
  'Object.create': () => [{}, { a: { value: 1 } }],
  'Object.defineProperties': () => [{}, { a: { value: 1 } }],
  'Object.defineProperty': () => [{}, 'a', { value: 1 }],
  'Object.fromEntries': () => [[['a', 1]]],
  'Object.prototype.__defineGetter__': () => ['a', () => 1],
  'Object.prototype.__defineSetter__': () => ['a', () => undefined],
  'Object.setPrototypeOf': () => [{}, {}],
  Proxy: () => [{}, {}],
  'Proxy.revocable': () => [{}, {}],
  RangeError: () => ['message', { cause: 1 }],
  ReferenceError: () => ['message', { cause: 1 }],
  'Reflect.apply': () => [() => 1, null, [1]],
  'Reflect.construct': () => [function sample() {}, [1], function target() {}],
  'Reflect.defineProperty': () => [{}, 'a', { value: 1 }],
  'Reflect.set': () => [{}, 'a', 1, {}],
  'Reflect.setPrototypeOf': () => [{}, {}],
  RegExp: () => ['a', 'g'],
  'RegExp.escape': () => ['a'],
  'RegExp.prototype.compile': () => ['a', 'g'],
  'Set.prototype.delete': () => [1],
  SharedArrayBuffer: () => [8, { maxByteLength: 16 }],
  'SharedArrayBuffer.prototype.grow': () => [12],
  'String.fromCodePoint': () => [65],
  'String.prototype.localeCompare': () => ['b', 'en', { usage: 'sort' }],
  'String.prototype.normalize': () => ['NFC'],
  'String.prototype.padEnd': () => [10, 'b'],
  'String.prototype.padStart': () => [10, 'b'],
  'String.prototype.repeat': () => [2],
  'String.prototype.replaceAll': () => ['a', 'b'],
  'String.prototype.toLocaleLowerCase': () => [['en']],
  'String.prototype.toLocaleUpperCase': () => [['en']],
  'String.raw': () => [{ raw: ['a', 'b'] }, 1],
  'Symbol.keyFor': () => [Symbol('sample')],
  SyntaxError: () => ['message', { cause: 1 }],
  TypeError: () => ['message', { cause: 1 }],
  URIError: () => ['message', { cause: 1 }],
  'Uint8Array.fromBase64': () => ['AQI=', { alphabet: 'base64' }],
  'Uint8Array.fromHex': () => ['00'],
  'Uint8Array.prototype.setFromBase64': () => ['AQI=', { alphabet: 'base64' }],
  'Uint8Array.prototype.setFromHex': () => ['03'],
  'Uint8Array.prototype.toBase64': () => [{ alphabet: 'base64' }],
  WeakMap: () => [[[OBJECT_KEY, { a: 1 }]]],
  'WeakMap.prototype.delete': () => [OBJECT_KEY],
  'WeakMap.prototype.set': () => [{}, 1],
  WeakRef: () => [OBJECT_KEY],
  WeakSet: () => [[OBJECT_KEY]],
  'WeakSet.prototype.add': () => [{}],
  'WeakSet.prototype.delete': () => [OBJECT_KEY],
};

const ELEMENT_TYPES = [
  ...['Int8', 'Uint8', 'Uint8Clamped', 'Int16', 'Uint16', 'Int32', 'Uint32'],
  ...['Float16', 'Float32', 'Float64', 'BigInt64', 'BigUint64'],
];

/** Other arguments that lead through the function on another way. */
const OTHER_ARGUMENTS: Readonly<Record<string, () => readonly unknown[]>> = {
  ...Object.fromEntries(
    ELEMENT_TYPES.map((type) => [`${type}Array`, () => [new ArrayBuffer(32), 8, 1]]),
  ),
  '%TypedArray%.from': () => [[1]],
  'Array.prototype.sort': () => [],
  'Array.prototype.toSorted': () => [],
  'Reflect.set': () => [{}, 'a', 1],
};

/** An instance for the prototype at `path`; undefined where there is none. */
export function sampleInstance(path: string): Receiver | undefined {
  return Object.hasOwn(INSTANCES, path) ? INSTANCES[path] : hostInstance(path);
}

export function sampleArguments(path: string): readonly unknown[] | undefined {
  return Object.hasOwn(ARGUMENTS, path) ? ARGUMENTS[path]?.() : hostArguments(path);
}

export function sampleOtherArguments(path: string): readonly unknown[] | undefined {
  return Object.hasOwn(OTHER_ARGUMENTS, path) ? OTHER_ARGUMENTS[path]?.() : hostOtherArguments(path);
}

/** A constructor that the library of the oldest engines does not name. */
function construct(path: string, ...values: readonly unknown[]): unknown {
  const read = (owner: unknown, key: string): unknown => Reflect.get(Object(owner), key);
  const constructor = path.split('.').reduce(read, globalThis);
  return typeof constructor === 'function' ? Reflect.construct(constructor, values) : undefined;
}

/** Of a length that can change. */
function makeBuffer(name: 'ArrayBuffer' | 'SharedArrayBuffer'): unknown {
  return construct(name, 8, { maxByteLength: 16 });
}

function makeDisposable(): unknown {
  const dispose = (): void => undefined;
  return Object.fromEntries(['dispose', 'asyncDispose'].map((name) => [Reflect.get(Symbol, name), dispose]));
}
