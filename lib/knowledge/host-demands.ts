import { InvariantViolation } from '../base/invariant.ts';
import { words } from './host-rows.ts';

/**
 * What functions of hosts refuse whatever else they are given, so that a call certainly throws. Lists of names by what stands in
 * a place, from 0, or from a place on (`0+`): the types that are taken, or behind `except` those that are not. `object`
 * is any object, `function` what can be called, `given` whatever is written there. A name after `new:` is a constructor.
 */
type Lists = Readonly<Record<string, string>>;

const NODE: Lists = {
  '0 string': `node:path/posix.basename node:path/posix.dirname node:path/posix.extname node:path/posix.isAbsolute node:path/posix.normalize
    node:path/posix.parse node:path/win32.basename node:path/win32.dirname node:path/win32.extname node:path/win32.isAbsolute
    node:path/win32.normalize node:path/win32.parse node:url.parse node:url.pathToFileURL node:util.parseEnv
    node:util.stripVTControlCharacters node:http.validateHeaderName node:crypto.createHash node:crypto.createHmac
    node:crypto.createSign node:crypto.createVerify new:node:async_hooks.AsyncResource`,
  '0+ string': 'node:path/posix.join node:path/posix.resolve node:path/win32.join node:path/win32.resolve',
  '0 string; 1 string': 'node:path/posix.relative node:path/win32.relative node:url.resolve',
  '1 undefined|string': 'node:path/posix.basename node:path/win32.basename',
  '0 undefined|null|string|object': 'new:node:string_decoder.StringDecoder',
  '0 string|symbol': 'node:diagnostics_channel.channel',
  '0 string|object': `Buffer.from Buffer.byteLength node:url.fileURLToPath node:url.format node:module.createRequire node:crypto.Hash.prototype.update
    node:crypto.Hmac.prototype.update node:crypto.Sign.prototype.update node:crypto.Verify.prototype.update node:crypto.createSecretKey
    node:string_decoder.StringDecoder.prototype.write node:zlib.brotliCompressSync node:zlib.brotliDecompressSync
    node:zlib.deflateRawSync node:zlib.deflateSync node:zlib.gunzipSync node:zlib.gzipSync node:zlib.inflateRawSync
    node:zlib.inflateSync node:zlib.unzipSync`,
  '0 number': `Buffer.alloc Buffer.allocUnsafe Buffer.allocUnsafeSlow node:crypto.randomBytes node:events.prototype.setMaxListeners
    node:util.getSystemErrorName`,
  '0 object': `Buffer.concat node:path.format node:path/posix.format node:path/win32.format node:util.formatWithOptions
    Crypto.prototype.getRandomValues`,
  '0 function': `process.nextTick node:util.deprecate node:async_hooks.AsyncLocalStorage.prototype.exit
    node:async_hooks.AsyncResource.prototype.runInAsyncScope node:async_hooks.AsyncLocalStorage.bind Performance.prototype.timerify`,
  '1 function': 'node:async_hooks.AsyncLocalStorage.prototype.run',
};

const WEB: Lists = {
  '0 undefined|object': 'new:Headers new:Blob new:ReadableStream new:WritableStream new:TransformStream TextDecoder.prototype.decode',
  '0 given; 1 undefined|null|object': 'new:Event new:CustomEvent',
  '0 given': `new:URL structuredClone atob btoa Headers.prototype.get Headers.prototype.has URLSearchParams.prototype.get
    URLSearchParams.prototype.has`,
  '0 object': 'AbortSignal.any EventTarget.prototype.dispatchEvent new:WebAssembly.Module new:WebAssembly.Instance',
  '1 object': 'TextEncoder.prototype.encodeInto',
  '0 function': 'new:PerformanceObserver Headers.prototype.forEach URLSearchParams.prototype.forEach FormData.prototype.forEach',
};

/** What one place takes. */
export interface Taken {
  readonly place: number;
  /** The places after it take the same. */
  readonly andMore: boolean;
  readonly types: ReadonlySet<string>;
  readonly isExcept: boolean;
}

const BY_NAME = read();

/** What the places of a function or constructor of a host take. */
export function takenBy(path: string, constructs: boolean): readonly Taken[] {
  return BY_NAME.get(constructs ? `new:${path}` : path) ?? [];
}

/** Names of all of which something is said, constructors after `new:`. */
export function refusingNames(): readonly string[] {
  return [...BY_NAME.keys()];
}

function read(): ReadonlyMap<string, readonly Taken[]> {
  const found = new Map<string, readonly Taken[]>();
  for (const [text, names] of [NODE, WEB].flatMap((lists) => Object.entries(lists))) {
    const takes = text.split(';').map(takenOf);
    for (const name of words(names)) found.set(name, [...(found.get(name) ?? []), ...takes]);
  }
  return found;
}

function takenOf(text: string): Taken {
  const match = /^\s*(\d)(\+?) (except )?([a-z|]+)\s*$/u.exec(text);
  if (match === null) throw new InvariantViolation(`cannot read what a place takes: ${text}`);
  const [, place, more, except, types = ''] = match;
  return { place: Number(place), andMore: more === '+', types: new Set(types.split('|')), isExcept: except !== undefined };
}
