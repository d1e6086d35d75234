import { words } from './host-rows.ts';

/** What a place of a function of a host may be given, where that is a known text or number: others are refused. */
export interface Format {
  readonly place: number;
  /** Matches the text, or the number as text. */
  readonly taken: RegExp;
  /** Only texts are refused, and only after a text in the place before. */
  readonly afterText: boolean;
}

/**
 * Names of digests that some build of OpenSSL or BoringSSL has (https://docs.openssl.org/3.0/man7/OSSL_PROVIDER-default/),
 * whether it is the one at hand or not.
 */
const DIGEST = new RegExp(
  `^(?:(?:rsa|dsa|ssl3|ecdsa|id-rsassa-pkcs1-v1_5)-(?:with-)?)?(?:${[
    String.raw`null|undef|md\d(?:-sha1)?|mdc2|sha|sha-?[01]|sha1-2|sha2?-?(?:224|256|384|512)(?:[-/](?:224|256))?|sha3-?(?:224|256|384|512)|(?:c?shake|keccak(?:-kmac)?-?|kmac-?)(?:-?\d+)?`,
    String.raw`blake\d[\w-]*|ripemd(?:-?160)?|rmd-?160|whirlpool|tiger|sm3|dss\d?|gost[\w.-]*|md_gost[\w.-]*|streebog\d+`,
  ].join('|')})(?:-?with-?(?:rsa|dsa|ecdsa)(?:encryption)?)?$|^\d+(?:\.\d+)+$`,
  'iu',
);

/** https://nodejs.org/api/buffer.html#buffers-and-character-encodings */
const ENCODING = /^(?:utf-?8|utf-?16le|ucs-?2|latin1|binary|base64(?:url)?|hex|ascii)?$/iu;
const NOT_NEGATIVE = /^\d/u;

const FORMATS: readonly (readonly [number, RegExp, string, 'afterText'?])[] = [
  [0, DIGEST, 'node:crypto.createHash node:crypto.createHmac node:crypto.createSign node:crypto.createVerify node:crypto.hkdfSync'],
  [4, DIGEST, 'node:crypto.pbkdf2Sync'],
  // Not one of which a part holds an escaped slash.
  [0, /^[\0- ]*file:(?![^?#]*%2f)/iu, 'node:url.fileURLToPath'],
  [0, NOT_NEGATIVE, 'node:crypto.randomBytes'],
  [0, /^(?:\d|Infinity)/u, 'node:events.prototype.setMaxListeners'],
  [1, ENCODING, 'Buffer.from', 'afterText'],
  [0, ENCODING, 'Buffer.prototype.toString'],
  [0, ENCODING, 'new:node:string_decoder.StringDecoder'],
];

const BY_NAME: ReadonlyMap<string, Format> = new Map(FORMATS.flatMap(([place, taken, names, after]) => words(names).map((name) => [name, { place, taken, afterText: after !== undefined }] as const)));

/** Null: nothing is said of the function or constructor. */
export function formatOf(path: string, constructs: boolean): Format | null {
  return BY_NAME.get(constructs ? `new:${path}` : path) ?? null;
}

/** Names of all of which something is said, constructors after `new:`. */
export function formattedNames(): readonly string[] {
  return [...BY_NAME.keys()];
}
