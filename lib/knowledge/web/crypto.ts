import { each, holds, prototypeObject, reads, recent, returns } from '../host-rows.ts';
import type { Table } from '../schema.ts';

/** https://w3c.github.io/webcrypto/. The methods compute, however long that takes. */
export const cryptoRows = (): Table => ({
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
});
