import { createRequire } from 'node:module';

/** Small values on which functions of the host work. Each call makes fresh ones. */

type Receiver = (element: unknown) => unknown;
type Constructor = new (...values: unknown[]) => object;

const require = createRequire(import.meta.url);

/** What `path` names; undefined where it leads nowhere in this version of Node. */
function find(path: string): unknown {
  const [root = '', ...keys] = path.split('.');
  try {
    const start: unknown = root.startsWith('node:') ? require(root) : Reflect.get(globalThis, root);
    return keys.reduce<unknown>((owner, key) => (owner === undefined ? undefined : Reflect.get(Object(owner), key)), start);
  } catch {
    return undefined;
  }
}

function make(path: string, ...values: readonly unknown[]): Receiver {
  return () => {
    const found = find(path);
    return typeof found === 'function' ? new (found as Constructor)(...values.map(fresh)) : undefined;
  };
}

/** Values that must not be shared are given as functions that make them. */
function fresh(value: unknown): unknown {
  return typeof value === 'function' && value.name === 'fresh' ? (value as () => unknown)() : value;
}

function call(path: string, ...values: readonly unknown[]): Receiver {
  return () => {
    const found = find(path);
    return typeof found === 'function' ? (found as (...given: unknown[]) => unknown)(...values) : undefined;
  };
}

const DATA = new Uint8Array([1, 2]);
const KEY = Buffer.from('0123456789abcdef');

/** By path of the prototype. Classes that `new` makes without arguments need no line. */
const INSTANCES: Readonly<Record<string, Receiver>> = {
  'AbortSignal.prototype': () => new AbortController().signal,
  'Blob.prototype': () => new Blob(['a']),
  'Buffer.prototype': () => Buffer.from([2, 1, 3, 4, 5, 6, 7, 8, 9]),
  'ByteLengthQueuingStrategy.prototype': () => new ByteLengthQueuingStrategy({ highWaterMark: 1 }),
  'CompressionStream.prototype': () => new CompressionStream('gzip'),
  'CountQueuingStrategy.prototype': () => new CountQueuingStrategy({ highWaterMark: 1 }),
  'Crypto.prototype': () => crypto,
  'CustomEvent.prototype': () => new CustomEvent('a'),
  'DecompressionStream.prototype': () => new DecompressionStream('gzip'),
  'DOMException.prototype': () => new DOMException('a'),
  'Event.prototype': () => new Event('a'),
  'File.prototype': make('node:buffer.File', ['a'], 'a'),
  'FormData.prototype': () => {
    const data = new FormData();
    data.append('a', 'b');
    return data;
  },
  'Headers.prototype': () => new Headers({ a: 'b' }),
  'MessageEvent.prototype': () => new MessageEvent('a'),
  'Performance.prototype': () => performance,
  'PerformanceMark.prototype': make('PerformanceMark', 'a'),
  'PerformanceObserver.prototype': () => new PerformanceObserver(() => undefined),
  'ReadableStream.prototype': () => new ReadableStream(),
  'ReadableStreamDefaultReader.prototype': () => new ReadableStreamDefaultReader(new ReadableStream()),
  'Request.prototype': () => new Request('https://example.com/', { method: 'POST', body: '{}' }),
  'Response.prototype': () => new Response('{}'),
  'SubtleCrypto.prototype': () => crypto.subtle,
  'TextDecoder.prototype': () => new TextDecoder(),
  'URL.prototype': () => new URL('https://example.com/?a=b#c'),
  'URLSearchParams.prototype': () => new URLSearchParams('a=b'),
  'WritableStreamDefaultWriter.prototype': () => new WritableStreamDefaultWriter(new WritableStream()),
  'WebAssembly.Global.prototype': make('WebAssembly.Global', { value: 'i32', mutable: true }, 1),
  'WebAssembly.Memory.prototype': make('WebAssembly.Memory', { initial: 1, maximum: 4 }),
  'WebAssembly.Table.prototype': make('WebAssembly.Table', { element: 'anyfunc', initial: 1 }),
  crypto: () => crypto,
  'crypto.subtle': () => crypto.subtle,
  performance: () => performance,
  'node:crypto.Certificate.prototype': call('node:crypto.Certificate'),
  'node:crypto.Cipheriv.prototype': call('node:crypto.createCipheriv', 'aes-128-cbc', KEY, KEY),
  'node:crypto.Decipheriv.prototype': call('node:crypto.createDecipheriv', 'aes-128-gcm', KEY, KEY),
  'node:crypto.DiffieHellmanGroup.prototype': call('node:crypto.createDiffieHellmanGroup', 'modp14'),
  'node:crypto.ECDH.prototype': call('node:crypto.createECDH', 'secp256k1'),
  'node:crypto.Hash.prototype': call('node:crypto.createHash', 'sha256'),
  'node:crypto.Hmac.prototype': call('node:crypto.createHmac', 'sha256', 'a'),
  'node:crypto.KeyObject.prototype': call('node:crypto.createSecretKey', KEY),
  'node:crypto.Sign.prototype': call('node:crypto.createSign', 'sha256'),
  'node:crypto.Verify.prototype': call('node:crypto.createVerify', 'sha256'),
  'node:async_hooks.AsyncResource.prototype': make('node:async_hooks.AsyncResource', 'a'),
  'node:diagnostics_channel.Channel.prototype': call('node:diagnostics_channel.channel', 'a'),
  'node:diagnostics_channel.TracingChannel.prototype': call('node:diagnostics_channel.tracingChannel', 'a'),
  'node:fs.Stats.prototype': call('node:fs.statSync', '.'),
  'node:fs.Dirent.prototype': make('node:fs.Dirent', 'a', 1, '.'),
  'node:http.OutgoingMessage.prototype': make('node:http.OutgoingMessage'),
  'node:http.ServerResponse.prototype': make('node:http.ServerResponse', { method: 'GET', httpVersionMajor: 1, httpVersionMinor: 1, headers: {} }),
  'node:http.IncomingMessage.prototype': make('node:http.IncomingMessage', null),
  'node:module.prototype': make('node:module', 'a'),
  'node:module.SourceMap.prototype': make('node:module.SourceMap', { version: 3, sources: ['a'], names: [], mappings: 'AAAA' }),
  'node:net.BlockList.prototype': make('node:net.BlockList'),
  'node:perf_hooks.IntervalHistogram.prototype': call('node:perf_hooks.createHistogram'),
  'node:stream.Readable.prototype': make('node:stream.Readable', { read() {} }),
  'node:stream.Writable.prototype': make('node:stream.Writable', { write(_chunk: unknown, _encoding: unknown, done: () => void) { done(); } }),
  'node:stream.Transform.prototype': make('node:stream.Transform', { transform(_chunk: unknown, _encoding: unknown, done: () => void) { done(); } }),
  'node:string_decoder.StringDecoder.prototype': make('node:string_decoder.StringDecoder', 'utf8'),
  'node:util.MIMEType.prototype': make('node:util.MIMEType', 'text/plain; a=b'),
  'node:v8.Serializer.prototype': make('node:v8.Serializer'),
  'node:v8.Deserializer.prototype': () => construct('node:v8.Deserializer', call('node:v8.serialize', { a: 1 })(1)),
  'node:vm.Script.prototype': make('node:vm.Script', '1'),
};

function construct(path: string, ...values: readonly unknown[]): unknown {
  return make(path, ...values)(undefined);
}

/** By path of a function: arguments with which it works, where what the row says does not suggest them. */
const ARGUMENTS: Readonly<Record<string, () => readonly unknown[]>> = {
  'AbortSignal.any': () => [[new AbortController().signal]],
  Blob: () => [['a'], { type: 'a' }],
  CompressionStream: () => ['gzip'],
  CustomEvent: () => ['a', { detail: 1 }],
  DecompressionStream: () => ['gzip'],
  Event: () => ['a', { bubbles: true }],
  'EventTarget.prototype.addEventListener': () => ['a', () => undefined, { once: true }],
  'EventTarget.prototype.removeEventListener': () => ['a', () => undefined, { capture: true }],
  'EventTarget.prototype.dispatchEvent': () => [new Event('a')],
  File: () => [['a'], 'a', { type: 'a' }],
  Headers: () => [{ a: 'b' }],
  MessageEvent: () => ['a', { data: 1 }],
  PerformanceMark: () => ['a', { detail: 1 }],
  ReadableStreamDefaultReader: () => [new ReadableStream()],
  ReadableStreamBYOBReader: () => [new ReadableStream({ type: 'bytes' })],
  Request: () => ['https://example.com/', { method: 'POST', headers: { a: 'b' }, body: 'a' }],
  Response: () => ['a', { status: 200, headers: { a: 'b' } }],
  'Response.json': () => [{ a: 1 }, { status: 200 }],
  'Response.redirect': () => ['https://example.com/', 301],
  TextDecoder: () => ['utf-8', { fatal: true }],
  'TextDecoder.prototype.decode': () => [DATA, { stream: false }],
  'TextEncoder.prototype.encodeInto': () => ['a', new Uint8Array(4)],
  URL: () => ['/a', 'https://example.com/'],
  'URL.canParse': () => ['/a', 'https://example.com/'],
  'URL.parse': () => ['/a', 'https://example.com/'],
  URLSearchParams: () => [{ a: 'b' }],
  WritableStreamDefaultWriter: () => [new WritableStream()],
  atob: () => ['YQ=='],
  structuredClone: () => [{ a: 1 }, { transfer: [] }],
};

/** Other arguments that lead through the function on another way. */
const OTHER_ARGUMENTS: Readonly<Record<string, () => readonly unknown[]>> = {
  Headers: () => [[['a', 'b']]],
  URLSearchParams: () => [[['a', 'b']]],
  Response: () => [new URLSearchParams('a=b')],
};

const made = new Map<string, Receiver | undefined>();

/** An instance for the prototype at `path`; undefined where none can be had. */
export function hostInstance(path: string): Receiver | undefined {
  if (!made.has(path)) made.set(path, works(INSTANCES[path]) ?? works(simple(path)));
  return made.get(path);
}

function simple(path: string): Receiver | undefined {
  return path.endsWith('.prototype') ? make(path.slice(0, -'.prototype'.length)) : undefined;
}

function works(receiver: Receiver | undefined): Receiver | undefined {
  try {
    return receiver?.(1) === undefined ? undefined : receiver;
  } catch {
    return undefined;
  }
}

export function hostArguments(path: string): readonly unknown[] | undefined {
  return Object.hasOwn(ARGUMENTS, path) ? ARGUMENTS[path]?.() : undefined;
}

export function hostOtherArguments(path: string): readonly unknown[] | undefined {
  return Object.hasOwn(OTHER_ARGUMENTS, path) ? OTHER_ARGUMENTS[path]?.() : undefined;
}
