import vm from 'node:vm';
import type { Root } from './snapshot.ts';

/** A fresh realm with a host of our own, every call of which is told to `record`. */
export interface Stage {
  readonly context: vm.Context;
  /** The state of language and host that programs can change. */
  readonly roots: readonly Root[];
  /** What `node:fs` holds. */
  readonly fileSystem: Readonly<Record<string, unknown>>;
}

/** Runs inside of the realm, so that what it makes is of the realm. */
const HOST = `(record, host, flags) => {
  const recording = (names, path) => Object.fromEntries(names.map((name) => [name, { [name](...given) { record(path + name); } }[name]]));
  const hidden = (target, name, value) => Object.defineProperty(target, name, { value, writable: true, configurable: true, enumerable: false });
  for (const name of ['dispose', 'asyncDispose']) if (!(name in Symbol)) Object.defineProperty(Symbol, name, { value: Symbol(name) });
  hidden(globalThis, 'console', recording(['log', 'error', 'info', 'warn', 'debug', 'table', 'trace', 'time'], 'console.'));
  for (const [name, value] of Object.entries(recording(['setTimeout', 'setInterval', 'setImmediate', 'clearTimeout', 'fetch'], ''))) hidden(globalThis, name, value);
  hidden(globalThis, 'queueMicrotask', (action) => { if (typeof action !== 'function') throw new TypeError('no function'); Promise.resolve().then(() => action()); });
  const process = { ...recording(['on', 'once', 'exit', 'emitWarning', 'chdir'], 'process.'), env: flags, stdout: recording(['write'], 'process.stdout.'), platform: 'linux', argv: [] };
  hidden(globalThis, 'process', process);
  hidden(globalThis, 'structuredClone', (value) => { const seen = new Map(); const copy = (v) => { if (typeof v === 'function') throw new Error('DataCloneError'); if (typeof v !== 'object' || v === null) return v; if (seen.has(v)) return seen.get(v); const made = Array.isArray(v) ? [] : {}; seen.set(v, made); for (const k of Object.keys(v)) made[k] = copy(v[k]); return made; }; return copy(value); });
  for (const [name, Host] of Object.entries(host)) hidden(globalThis, name, Host.prototype !== undefined && name[0] !== name[0].toLowerCase() ? { [name]: class extends Host {} }[name] : Host);
  const constructors = [Object, Function, Array, String, Number, Boolean, Symbol, BigInt, Map, Set, WeakMap, WeakSet, Promise, RegExp, Date, Error, TypeError, Proxy, Uint8Array, Float64Array, ArrayBuffer, DataView, URLSearchParams, URL, Headers, FormData, EventTarget];
  const others = { Math, JSON, Reflect, Iterator: Object.getPrototypeOf(Object.getPrototypeOf([].values())), ArrayIterator: Object.getPrototypeOf([].values()), MapIterator: Object.getPrototypeOf(new Map().values()), SetIterator: Object.getPrototypeOf(new Set().values()), StringIterator: Object.getPrototypeOf(''[Symbol.iterator]()), AsyncGenerator: Object.getPrototypeOf(async function* () {}).prototype, AsyncFunction: Object.getPrototypeOf(async () => {}), GeneratorFunction: Object.getPrototypeOf(function* () {}), Generator: Object.getPrototypeOf(function* () {}).prototype, process, 'process.env': process.env, 'process.stdout': process.stdout, console, setTimeout, TypedArray: Object.getPrototypeOf(Uint8Array) };
  return {
    roots: [['globalThis', globalThis], ...constructors.flatMap((one) => [[one.name, one], [one.name + '.prototype', one.prototype]]), ...Object.entries(others)],
    fileSystem: recording(['writeFileSync', 'readFileSync', 'mkdirSync'], 'fs.'),
  };
}`;

/** What the host gives as it is; each realm has classes of its own of it. */
const SHARED = { URLSearchParams, URL, Headers, FormData, TextEncoder, TextDecoder, Blob, EventTarget, Event, AbortController, atob, btoa };

export function openStage(record: (what: string) => void, environment: Readonly<Record<string, string>>): Stage {
  const context = vm.createContext(vm.constants.DONT_CONTEXTIFY);
  const build: unknown = vm.runInContext(HOST, context);
  if (typeof build !== 'function') throw new TypeError('the host is a function');
  const flags: unknown = Object.assign(vm.runInContext('({})', context) as object, environment);
  const built = build(record, SHARED, flags) as { roots: readonly (readonly [string, unknown])[]; fileSystem: Readonly<Record<string, unknown>> };
  return { context, roots: built.roots.map(([path, value]) => ({ path, value, deep: false })), fileSystem: built.fileSystem };
}
