/**
 * What built-ins demand: without it they certainly throw a TypeError, whatever else they are given. Paths are those of
 * the tables.
 */

/**
 * - `value`: neither undefined nor null
 * - `iterable`: an object or a text
 * - `weak key`: an object or a symbol
 * - `no pattern`: no regular expression; `global pattern`: one only with the flag `g`
 * - names with a capital: an object that this built-in made
 */
export type Demand =
  | 'value' | 'iterable' | 'text or object' | 'object' | 'object or null' | 'function' | 'function or undefined' | 'weak key' | 'symbol' | 'text' | 'text or undefined'
  | 'no pattern' | 'global pattern' | Brand;

export type Brand = 'Map' | 'Set' | 'WeakMap' | 'WeakSet' | 'Date' | 'RegExp' | 'Promise' | 'Symbol' | 'BigInt' | 'Number' | 'Boolean' | 'String';

export interface Demands {
  readonly receiver?: Demand;
  /** By position; null: nothing. */
  readonly arguments?: readonly (Demand | null)[];
}

function named(prefix: string, names: string, demands: Demands): [string, Demands][] {
  return names.split(' ').map((name) => [`${prefix}${name}`, demands]);
}

const CALLBACK: Demands = { receiver: 'value', arguments: ['function'] };
const COMPARATOR: Demands = { receiver: 'value', arguments: ['function or undefined'] };
const LISTENER: Demands = { arguments: [null, 'function'] };

const DEMANDS: ReadonlyMap<string, Demands> = new Map([
  ...named('Object.', 'keys values entries getOwnPropertyNames getOwnPropertySymbols getOwnPropertyDescriptor getOwnPropertyDescriptors getPrototypeOf assign hasOwn', { arguments: ['value'] }),
  ...named('Object.', 'fromEntries', { arguments: ['iterable'] }),
  ...named('Object.', 'create', { arguments: ['object or null'] }),
  ...named('Object.', 'setPrototypeOf', { arguments: ['value', 'object or null'] }),
  ...named('Object.', 'defineProperty', { arguments: ['object', null, 'object'] }),
  ...named('Object.', 'defineProperties', { arguments: ['object', 'value'] }),
  ...named('Object.', 'groupBy', { arguments: ['iterable', 'function'] }),
  ...named('Object.prototype.', 'hasOwnProperty propertyIsEnumerable valueOf toLocaleString', { receiver: 'value' }),
  ...named('Map.', 'groupBy', { arguments: ['iterable', 'function'] }),
  ...named('Iterator.', 'from', { arguments: ['text or object'] }),
  ...named('Reflect.', 'has get set ownKeys deleteProperty getOwnPropertyDescriptor getPrototypeOf isExtensible preventExtensions', { arguments: ['object'] }),
  ...named('Reflect.', 'defineProperty', { arguments: ['object', null, 'object'] }),
  ...named('Reflect.', 'setPrototypeOf', { arguments: ['object', 'object or null'] }),
  ...named('Reflect.', 'apply', { arguments: ['function', null, 'object'] }),
  ...named('Reflect.', 'construct', { arguments: ['function', 'object'] }),
  ...named('', 'Proxy Proxy.revocable', { arguments: ['object', 'object'] }),
  ...named('', 'Promise', { arguments: ['function'] }),
  ...named('', 'WeakRef', { arguments: ['weak key'] }),
  ...named('', 'DataView', { arguments: ['object'] }),
  ...named('Atomics.', 'add and compareExchange exchange load or store sub xor', { arguments: ['object'] }),
  ...named('', 'FinalizationRegistry queueMicrotask', { arguments: ['function'] }),
  ...named('WeakMap.prototype.', 'set', { receiver: 'WeakMap', arguments: ['weak key'] }),
  ...named('WeakMap.prototype.', 'get has delete', { receiver: 'WeakMap' }),
  ...named('WeakSet.prototype.', 'add', { receiver: 'WeakSet', arguments: ['weak key'] }),
  ...named('WeakSet.prototype.', 'has delete', { receiver: 'WeakSet' }),
  ...named('Map.prototype.', 'get set has delete clear keys values entries @@iterator', { receiver: 'Map' }),
  ...named('Map.prototype.', 'forEach', { receiver: 'Map', arguments: ['function'] }),
  ...named('Set.prototype.', 'add has delete clear values entries @@iterator', { receiver: 'Set' }),
  ...named('Set.prototype.', 'forEach', { receiver: 'Set', arguments: ['function'] }),
  ...named('Date.prototype.', 'getTime getFullYear getMonth getDate getDay getHours getMinutes getSeconds getMilliseconds valueOf toISOString toString toUTCString setTime', { receiver: 'Date' }),
  ...named('Promise.prototype.', 'then', { receiver: 'Promise' }),
  ...named('RegExp.prototype.', 'exec', { receiver: 'RegExp' }),
  ...named('Symbol.', 'keyFor', { arguments: ['symbol'] }),
  ...named('Symbol.prototype.', 'toString valueOf', { receiver: 'Symbol' }),
  ...named('BigInt.prototype.', 'toString valueOf', { receiver: 'BigInt' }),
  ...named('Number.prototype.', 'toString toFixed toPrecision toExponential valueOf', { receiver: 'Number' }),
  ...named('Boolean.prototype.', 'toString valueOf', { receiver: 'Boolean' }),
  ...named('String.prototype.', 'toString valueOf', { receiver: 'String' }),
  ...named('Array.', 'from', { arguments: ['value', 'function or undefined'] }),
  ...named('Array.prototype.', 'every some map filter forEach find findIndex findLast findLastIndex flatMap reduce reduceRight', CALLBACK),
  ...named('Array.prototype.', 'sort', COMPARATOR),
  ...named('Array.prototype.', 'at concat copyWithin entries fill flat includes indexOf join keys lastIndexOf pop push reverse shift slice splice unshift values @@iterator', { receiver: 'value' }),
  ...named('String.prototype.', 'startsWith endsWith includes', { receiver: 'value', arguments: ['no pattern'] }),
  ...named('String.prototype.', 'matchAll replaceAll', { receiver: 'value', arguments: ['global pattern'] }),
  ...named('String.prototype.', 'at charAt charCodeAt codePointAt concat indexOf lastIndexOf match padEnd padStart repeat replace search slice split substring toLowerCase toUpperCase trim trimEnd trimStart', { receiver: 'value' }),
  ...named('Function.prototype.', 'call apply bind', { receiver: 'function' }),
  ...named('String.', 'raw', { arguments: ['value'] }),
  ...named('node:events.prototype.', 'on once addListener prependListener prependOnceListener off removeListener', LISTENER),
  ...named('node:path.', 'dirname extname isAbsolute normalize parse', { arguments: ['text'] }),
  ...named('node:path.', 'join resolve', { arguments: ['text or undefined', 'text or undefined', 'text or undefined'] }),
  ...named('node:path.', 'basename', { arguments: ['text', 'text or undefined'] }),
  ...named('node:path.', 'relative', { arguments: ['text', 'text'] }),
  ...named('node:util.', 'promisify callbackify', { arguments: ['function'] }),
  ...named('node:util.', 'inherits', { arguments: ['function', 'function'] }),
]);

/** Null: it takes anything. */
export function demandsOf(path: string): Demands | null {
  return DEMANDS.get(path) ?? null;
}

export function demandedPaths(): readonly string[] {
  return [...DEMANDS.keys()];
}

/**
 * They refuse the same arguments in every engine, and do nothing but compute: of exact ones the analysis asks its own
 * engine. What they give may differ.
 */
const ASKED: ReadonlySet<string> = new Set([
  'JSON.parse', 'RegExp', 'String.prototype.normalize', 'Number.prototype.toString', 'BigInt', 'atob', 'btoa', 'URL', 'URLSearchParams', 'Headers', 'TextDecoder', 'Buffer.alloc', 'Buffer.allocUnsafe', 'Intl.getCanonicalLocales',
  ...['NumberFormat', 'DateTimeFormat', 'PluralRules', 'Collator', 'ListFormat', 'RelativeTimeFormat', 'Segmenter', 'DisplayNames', 'Locale'].map((name) => `Intl.${name}`),
  ...['ArrayBuffer', 'Int8Array', 'Uint8Array', 'Uint8ClampedArray', 'Int16Array', 'Uint16Array', 'Int32Array', 'Uint32Array', 'Float32Array', 'Float64Array'],
]);

export function asksForRefusal(path: string): boolean {
  return ASKED.has(path);
}
