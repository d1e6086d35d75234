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
      // eslint-disable-next-line prefer-rest-params
      return arguments;
    })(element),
  '%Generator%.prototype': (element) =>
    (function* () {
      yield element;
    })(),
  '%Segments%.prototype': () => new Intl.Segmenter('en').segment('a b'),
  '%TypedArray%.prototype': () => new Int8Array([2, 1]),
  'Array.prototype': (element) => [element, element],
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
  AggregateError: () => [[1], 'message', { cause: 1 }],
  'Array.prototype.with': () => [0, 1],
  'Atomics.add': () => [new Int32Array(4), 1, 1],
  'Atomics.and': () => [new Int32Array(4), 1, 1],
  'Atomics.compareExchange': () => [new Int32Array(4), 1, 1, 1],
  'Atomics.exchange': () => [new Int32Array(4), 1, 1],
  'Atomics.load': () => [new Int32Array(4), 1],
  'Atomics.notify': () => [new Int32Array(new SharedArrayBuffer(16)), 1, 1],
  'Atomics.or': () => [new Int32Array(4), 1, 1],
  'Atomics.store': () => [new Int32Array(4), 1, 1],
  'Atomics.sub': () => [new Int32Array(4), 1, 1],
  'Atomics.waitAsync': () => [new Int32Array(new SharedArrayBuffer(16)), 1, 1, 1],
  'Atomics.xor': () => [new Int32Array(4), 1, 1],
  'BigInt.asIntN': () => [1, 1n],
  'BigInt.asUintN': () => [1, 1n],
  'BigInt.prototype.toString': () => [10],
  DataView: () => [new ArrayBuffer(8), 1, 1],
  'DataView.prototype.setBigInt64': () => [1, 1n],
  'DataView.prototype.setBigUint64': () => [1, 1n],
  'Date.prototype.@@toPrimitive': () => ['number'],
  'Error.captureStackTrace': () => [{}],
  'Function.prototype.apply': () => [null, [1]],
  'Intl.Collator': () => [['en'], { usage: 'sort' }],
  'Intl.DateTimeFormat': () => [['en'], { year: 'numeric' }],
  'Intl.DateTimeFormat.prototype.formatRange': () => [1, 2],
  'Intl.DateTimeFormat.prototype.formatRangeToParts': () => [1, 2],
  'Intl.DisplayNames': () => [['en'], { type: 'region' }],
  'Intl.DisplayNames.prototype.of': () => ['US'],
  'Intl.DurationFormat': () => [['en'], { style: 'long' }],
  'Intl.DurationFormat.prototype.format': () => [{ hours: 1 }],
  'Intl.DurationFormat.prototype.formatToParts': () => [{ hours: 1 }],
  'Intl.ListFormat': () => [['en'], { type: 'conjunction' }],
  'Intl.ListFormat.prototype.format': () => [['a']],
  'Intl.ListFormat.prototype.formatToParts': () => [['a']],
  'Intl.Locale': () => ['en', { calendar: 'gregory' }],
  'Intl.NumberFormat': () => [['en'], { style: 'decimal' }],
  'Intl.PluralRules': () => [['en'], { type: 'ordinal' }],
  'Intl.RelativeTimeFormat': () => [['en'], { style: 'long' }],
  'Intl.RelativeTimeFormat.prototype.format': () => [1, 'day'],
  'Intl.RelativeTimeFormat.prototype.formatToParts': () => [1, 'day'],
  'Intl.Segmenter': () => [['en'], { granularity: 'word' }],
  'Intl.getCanonicalLocales': () => [['en']],
  'Intl.supportedValuesOf': () => ['calendar'],
  'Iterator.concat': () => [[1], [2]],
  'JSON.parse': () => ['{"a":[1]}', (_key: string, value: unknown) => value],
  'JSON.rawJSON': () => ['1'],
  'JSON.stringify': () => [{ a: [1] }, (_key: string, value: unknown) => value, 1],
  Map: () => [[[1, { a: 1 }]]],
  'Math.sumPrecise': () => [[1]],
  Number: () => ['1'],
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
  'Reflect.apply': () => [() => 1, null, [1]],
  'Reflect.construct': () => [function sample() {}, [1], function target() {}],
  'Reflect.defineProperty': () => [{}, 'a', { value: 1 }],
  'Reflect.set': () => [{}, 'a', 1, {}],
  'Reflect.setPrototypeOf': () => [{}, {}],
  RegExp: () => ['a', 'g'],
  'RegExp.prototype.compile': () => ['a', 'g'],
  'String.fromCodePoint': () => [65],
  'String.prototype.normalize': () => ['NFC'],
  'String.prototype.repeat': () => [2],
  'String.prototype.replaceAll': () => ['a', 'b'],
  'String.raw': () => [{ raw: ['a', 'b'] }, 1],
  'Symbol.keyFor': () => [Symbol('sample')],
  'Uint8Array.fromBase64': () => ['AAAA', { alphabet: 'base64' }],
  'Uint8Array.fromHex': () => ['00'],
  'Uint8Array.prototype.setFromBase64': () => ['AAAA', { alphabet: 'base64' }],
  'Uint8Array.prototype.setFromHex': () => ['00'],
  'Uint8Array.prototype.toBase64': () => [{ alphabet: 'base64' }],
  WeakMap: () => [[[OBJECT_KEY, { a: 1 }]]],
  WeakRef: () => [OBJECT_KEY],
  WeakSet: () => [[OBJECT_KEY]],
};

/** An instance for the prototype at `path`; undefined where there is none. */
export function sampleInstance(path: string): Receiver | undefined {
  return Object.hasOwn(INSTANCES, path) ? INSTANCES[path] : undefined;
}

export function sampleArguments(path: string): readonly unknown[] | undefined {
  return Object.hasOwn(ARGUMENTS, path) ? ARGUMENTS[path]?.() : undefined;
}

/** A constructor that the library of the oldest engines does not name. */
function construct(path: string, ...values: readonly unknown[]): unknown {
  const constructor: unknown = path.split('.').reduce<unknown>((owner, key) => Reflect.get(Object(owner), key), globalThis);
  return typeof constructor === 'function' ? Reflect.construct(constructor, values) : undefined;
}

/** Of a length that can change. */
function makeBuffer(name: 'ArrayBuffer' | 'SharedArrayBuffer'): unknown {
  return construct(name, 8, { maxByteLength: 16 });
}
