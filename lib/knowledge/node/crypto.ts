import { HOST_MODULE, MODULE_WRITE, UNDESCRIBED, acts, alias, changes, each, effect, holds, onEvent, only, prototypeObject, reads, recent, retired, returns } from '../host-rows.ts';
import { withOperands, type OperandLists } from '../operands.ts';
import type { Table } from '../schema.ts';

const SETS_DEFAULT = effect('builtin-write', 'runtime', 'changes a setting of all cryptography');
const BYTES = 'new Buffer';

/** A stream-like object that takes data and gives a result; also called without `new`. */
function operation(name: string): Table {
  const path = `node:crypto.${name}`;
  const prototype = `${path}.prototype`;
  return {
    [path]: { construct: { returns: `new ${path}` }, call: { returns: `new ${path}` }, prototype: 'node:stream.Transform' },
    [prototype]: prototypeObject('node:stream.Transform.prototype', UNDESCRIBED),
    [`${prototype}.update`]: changes(`this | ${BYTES} | string`),
    ...each(prototype, 'digest final', changes(`${BYTES} | string`)),
    ...each(prototype, '_transform _write', changes('undefined', { calls: [{ callee: 2, with: ['unknown', BYTES], when: 'now', times: 'once' }] })),
    [`${prototype}._flush`]: changes('undefined', { calls: [{ callee: 0, with: ['unknown'], when: 'now', times: 'once' }] }),
    ...each(prototype, 'getAuthTag sign', changes(`${BYTES} | string`)),
    ...each(prototype, 'setAAD setAuthTag setAutoPadding', changes('this')),
    [`${prototype}.verify`]: changes('boolean'),
    [`${prototype}.copy`]: returns(`new ${path}`),
  };
}

function keyExchange(name: string): Table {
  const path = `node:crypto.${name}`;
  const prototype = `${path}.prototype`;
  return {
    [path]: { construct: { returns: `new ${path}` }, call: { returns: `new ${path}` } },
    [prototype]: prototypeObject('Object.prototype', UNDESCRIBED),
    [`${prototype}.generateKeys`]: { call: { ambient: 'random', writes: ['this'], returns: `${BYTES} | string` } },
    ...each(prototype, 'computeSecret getGenerator getPrime getPrivateKey getPublicKey', returns(`${BYTES} | string`)),
    ...each(prototype, 'setPrivateKey setPublicKey', changes()),
    [`${prototype}.verifyError`]: holds('number'),
  };
}

/** What functions do to their arguments before they return. */
const OPERANDS: OperandLists = {
  'reads 0': `node:crypto.Hash.prototype.copy node:crypto.KeyObject.prototype.export node:crypto.diffieHellman node:crypto.randomUUID`,
  'coerces 0 string': `node:crypto.Hash.prototype.digest node:crypto.Hmac.prototype.digest node:crypto.DiffieHellmanGroup.prototype.generateKeys
    node:crypto.DiffieHellmanGroup.prototype.getGenerator node:crypto.DiffieHellmanGroup.prototype.getPrime`,
  'coerces 0 string; reads 0': 'node:crypto.Cipheriv.prototype.final',
  'coerces 0 string; coerces 1 string': 'node:crypto.ECDH.prototype.generateKeys',
  'coerces 1 string': 'node:crypto.ECDH.prototype.getPublicKey',
  'reads 1': `node:crypto.createHash node:crypto.createSign node:crypto.createVerify node:crypto.generateKeyPairSync
    node:crypto.generateKeyPair node:crypto.generateKeySync node:crypto.generateKey node:crypto.generatePrimeSync node:crypto.checkPrimeSync`,
  'reads 2': 'node:crypto.createHmac node:crypto.sign node:crypto.verify',
  'reads 3': 'node:crypto.createCipheriv node:crypto.createDecipheriv node:crypto.scryptSync node:crypto.scrypt',
};

/** https://nodejs.org/api/crypto.html. Hashing and enciphering only compute, however long that takes. */
export const nodeCryptoRows = (): Table => withOperands(only(['node'], {
  'node:crypto': HOST_MODULE,
  ...['Hash', 'Hmac', 'Cipheriv', 'Decipheriv', 'Sign', 'Verify'].reduce<Table>((rows, name) => ({ ...rows, ...operation(name) }), {}),
  ...retired({ ...operation('Cipher'), ...operation('Decipher') }),
  ...['DiffieHellman', 'DiffieHellmanGroup', 'ECDH'].reduce<Table>((rows, name) => ({ ...rows, ...keyExchange(name) }), {}),
  'node:crypto.ECDH.convertKey': returns(`${BYTES} | string`),
  'node:crypto.createHash': returns('new node:crypto.Hash'),
  'node:crypto.createHmac': returns('new node:crypto.Hmac'),
  'node:crypto.createCipheriv': returns('new node:crypto.Cipheriv'),
  'node:crypto.createDecipheriv': returns('new node:crypto.Decipheriv'),
  ...retired({
    'node:crypto.createCipher': returns('new node:crypto.Cipher'),
    'node:crypto.createDecipher': returns('new node:crypto.Decipher'),
  }),
  'node:crypto.createSign': returns('new node:crypto.Sign'),
  'node:crypto.createVerify': returns('new node:crypto.Verify'),
  'node:crypto.createDiffieHellman': reads('random', 'new node:crypto.DiffieHellman'),
  ...each('node:crypto', 'createDiffieHellmanGroup getDiffieHellman', returns('new node:crypto.DiffieHellmanGroup')),
  'node:crypto.createECDH': returns('new node:crypto.ECDH'),

  'node:crypto.KeyObject': { construct: { returns: 'new node:crypto.KeyObject' } },
  'node:crypto.KeyObject.from': returns('new node:crypto.KeyObject'),
  'node:crypto.KeyObject.prototype': prototypeObject('Object.prototype', UNDESCRIBED),
  'node:crypto.KeyObject.prototype.export': returns(`${BYTES} | string | new Object<string>`),
  'node:crypto.KeyObject.prototype.@@toStringTag': holds('string'),
  'node:crypto.KeyObject.prototype.equals': returns('boolean'),
  ...each('node:crypto.KeyObject.prototype', 'type asymmetricKeyType', holds('string | undefined')),
  'node:crypto.KeyObject.prototype.asymmetricKeyDetails': holds('new Object<primitive> | undefined'),
  'node:crypto.KeyObject.prototype.symmetricKeySize': holds('number | undefined'),
  ...each('node:crypto', 'createPrivateKey createPublicKey createSecretKey', returns('new node:crypto.KeyObject')),
  'node:crypto.X509Certificate': { construct: { returns: 'new node:crypto.X509Certificate' } },
  'node:crypto.X509Certificate.prototype': prototypeObject('Object.prototype', UNDESCRIBED),
  ...each('node:crypto.X509Certificate.prototype', 'fingerprint fingerprint256 fingerprint512 infoAccess issuer serialNumber subject subjectAltName validFrom validTo', holds('string | undefined')),
  'node:crypto.X509Certificate.prototype.ca': holds('boolean'),
  'node:crypto.X509Certificate.prototype.keyUsage': holds('new Array<string> | undefined'),
  'node:crypto.X509Certificate.prototype.publicKey': holds('new node:crypto.KeyObject'),
  'node:crypto.X509Certificate.prototype.issuerCertificate': holds('new node:crypto.X509Certificate | undefined'),
  'node:crypto.X509Certificate.prototype.raw': holds(BYTES),
  ...each('node:crypto.X509Certificate.prototype', 'checkEmail checkHost checkIP', returns('string | undefined', { coerces: [{ of: 0, to: 'string' }], reads: [1] })),
  ...each('node:crypto.X509Certificate.prototype', 'checkIssued checkPrivateKey verify', returns('boolean')),
  'node:crypto.X509Certificate.prototype.toJSON': returns('string'),
  'node:crypto.X509Certificate.prototype.toLegacyObject': returns('new Object<unknown>'),
  ...recent({
    ...each('node:crypto.X509Certificate.prototype', 'validFromDate validToDate', holds('new Date')),
    ...each('node:crypto.X509Certificate.prototype', 'signatureAlgorithm signatureAlgorithmOid', holds('string | undefined')),
    'node:crypto.KeyObject.prototype.toCryptoKey': returns('new CryptoKey'),
    'node:crypto.randomUUIDv7': reads('random', 'string'),
  }),
  'node:crypto.Certificate': { construct: { returns: 'new node:crypto.Certificate' }, call: { returns: 'new node:crypto.Certificate' } },
  'node:crypto.Certificate.prototype': prototypeObject('Object.prototype'),
  ...each('node:crypto.Certificate', 'exportChallenge exportPublicKey', returns(BYTES)),
  'node:crypto.Certificate.verifySpkac': returns('boolean'),
  ...each('node:crypto.Certificate.prototype', 'exportChallenge exportPublicKey', returns(BYTES)),
  'node:crypto.Certificate.prototype.verifySpkac': returns('boolean'),

  ...each('node:crypto', 'checkPrime checkPrimeSync timingSafeEqual verify', returns('boolean', onEvent('1+'))),
  ...each('node:crypto', 'getCiphers getCurves getHashes', returns('new Array<string>')),
  'node:crypto.getCipherInfo': returns('new Object<primitive> | undefined'),
  ...each('node:crypto', 'diffieHellman hkdfSync pbkdf2Sync privateDecrypt privateEncrypt publicDecrypt publicEncrypt scryptSync sign', returns(BYTES, onEvent('1+'))),
  'node:crypto.hash': returns(`${BYTES} | string`),
  ...each('node:crypto', 'hkdf pbkdf2 scrypt', returns('undefined', onEvent('2+'))),
  ...recent({
    'node:crypto.argon2': returns('undefined', onEvent('2+')),
    'node:crypto.argon2Sync': returns(BYTES),
    'node:crypto.encapsulate': { call: { ...onEvent('1+'), ambient: 'random', returns: 'new Object<unknown>' } },
    'node:crypto.decapsulate': returns(BYTES, onEvent('2+')),
  }),

  ...each('node:crypto', 'randomBytes prng pseudoRandomBytes rng', { call: { ...onEvent(1), ambient: 'random', returns: BYTES } }),
  'node:crypto.randomFillSync': returns('0', { ambient: 'random', writes: [0] }),
  'node:crypto.randomFill': returns('undefined', { ...onEvent('1+'), ambient: 'random', writes: [0] }),
  'node:crypto.randomInt': { call: { ...onEvent('1+'), ambient: 'random', returns: 'number' } },
  ...each('node:crypto', 'randomUUID', reads('random', 'string')),
  ...each('node:crypto', 'generateKeyPairSync generateKeySync generatePrimeSync', reads('random', 'unknown')),
  ...each('node:crypto', 'generateKeyPair generateKey generatePrime', { call: { ...onEvent('1+'), ambient: 'random', returns: 'undefined' } }),

  'node:crypto.getFips': reads('platform', 'number'),
  'node:crypto.fips': { ...holds('boolean | number', 'platform'), writeEffect: SETS_DEFAULT },
  ...each('node:crypto', 'setFips setEngine', acts(SETS_DEFAULT)),
  'node:crypto.secureHeapUsed': reads('platform', 'new Object<number>'),
  'node:crypto.constants': { otherMembers: { value: 'number | string | undefined' }, writeEffect: MODULE_WRITE },
  'node:crypto.webcrypto': alias('crypto'),
  'node:crypto.subtle': alias('crypto.subtle'),
  'node:crypto.getRandomValues': alias('Crypto.prototype.getRandomValues'),
}), OPERANDS);
