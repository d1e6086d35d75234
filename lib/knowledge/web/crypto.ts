import { each, holds, prototypeObject, reads, recent, returns, words } from '../host-rows.ts';
import { withOperands, type OperandLists } from '../operands.ts';
import type { Table } from '../schema.ts';

/** Algorithms are dictionaries, in which others may be named; so are keys that are imported. */
const OPERANDS: OperandLists = {
  'reads 0+; reads 0+.*': words('decrypt deriveBits deriveKey digest encrypt exportKey generateKey importKey sign unwrapKey verify wrapKey').map((name) => `SubtleCrypto.prototype.${name}`).join(' '),
  'coerces 0 string; coerces 0.* string': 'SubtleCrypto.prototype.digest SubtleCrypto.prototype.generateKey',
};

/** https://w3c.github.io/webcrypto/. The methods compute, however long that takes. */
export const cryptoRows = (): Table => withOperands({
  crypto: { prototype: 'Crypto.prototype' },
  'Crypto.prototype': prototypeObject('Object.prototype', { value: 'unknown' }),
  'Crypto.prototype.getRandomValues': returns('0', { ambient: 'random', writes: [0] }),
  'Crypto.prototype.randomUUID': reads('random', 'string'),
  'Crypto.prototype.subtle': holds('@crypto.subtle'),
  'crypto.subtle': { prototype: 'SubtleCrypto.prototype' },
  'SubtleCrypto.supports': { ...reads('platform', 'boolean'), recent: true },
  'SubtleCrypto.prototype': prototypeObject('Object.prototype', { value: 'unknown' }),
  ...each('SubtleCrypto.prototype', 'decrypt deriveBits digest exportKey sign wrapKey encrypt', returns('new Promise<new ArrayBuffer>')),
  ...each('SubtleCrypto.prototype', 'deriveKey importKey unwrapKey', returns('new Promise<new CryptoKey>')),
  'SubtleCrypto.prototype.generateKey': reads('random', 'new Promise<unknown>'),
  ...recent({
    ...each('SubtleCrypto.prototype', 'encapsulateBits encapsulateKey', reads('random', 'new Promise<new Object<unknown>>')),
    'SubtleCrypto.prototype.decapsulateBits': returns('new Promise<new ArrayBuffer>'),
    ...each('SubtleCrypto.prototype', 'decapsulateKey getPublicKey', returns('new Promise<new CryptoKey>')),
  }),
  'SubtleCrypto.prototype.verify': returns('new Promise<boolean>'),
  'CryptoKey.prototype': prototypeObject('Object.prototype'),
  'CryptoKey.prototype.type': holds('string'),
  'CryptoKey.prototype.extractable': holds('boolean'),
  'CryptoKey.prototype.usages': holds('new Array<string>'),
  'CryptoKey.prototype.algorithm': holds('new Object<unknown>'),
}, OPERANDS);
