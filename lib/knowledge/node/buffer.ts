import { HOST_MODULE, MODULE_WRITE, alias, changes, each, holds, only, prototypeObject, returns } from '../host-rows.ts';
import { withOperands, type OperandLists } from '../operands.ts';
import type { Behaviour, Table } from '../schema.ts';

/** `Buffer.from(object)` runs `valueOf` and `Symbol.toPrimitive`, and reads an array-like. */
const CONVERTS: Pick<Behaviour, 'coerces'> = { coerces: [{ of: 0, to: 'primitive' }] };
const MADE = 'new Buffer';

const READERS = `readBigInt64BE readBigInt64LE readBigUInt64BE readBigUInt64LE readBigUint64BE readBigUint64LE`;
const NUMBER_READERS = `readDoubleBE readDoubleLE readFloatBE readFloatLE readInt16BE readInt16LE readInt32BE readInt32LE readInt8 readIntBE
  readIntLE readUInt16BE readUInt16LE readUInt32BE readUInt32LE readUInt8 readUIntBE readUIntLE readUint16BE readUint16LE readUint32BE
  readUint32LE readUint8 readUintBE readUintLE`;
const WRITERS = `write writeBigInt64BE writeBigInt64LE writeBigUInt64BE writeBigUInt64LE writeBigUint64BE writeBigUint64LE writeDoubleBE
  writeDoubleLE writeFloatBE writeFloatLE writeInt16BE writeInt16LE writeInt32BE writeInt32LE writeInt8 writeIntBE writeIntLE
  writeUInt16BE writeUInt16LE writeUInt32BE writeUInt32LE writeUInt8 writeUIntBE writeUIntLE writeUint16BE writeUint16LE writeUint32BE
  writeUint32LE writeUint8 writeUintBE writeUintLE asciiWrite base64Write base64urlWrite hexWrite latin1Write ucs2Write utf8Write utf16leWrite`;

/** What functions do to their arguments before they return. */
const OPERANDS: OperandLists = {
  'reads 0': 'Buffer new:Buffer Buffer.from Buffer.concat',
  'coerces 0 number': 'Buffer.prototype.fill',
  'coerces 0 string': `Buffer.prototype.writeBigInt64BE Buffer.prototype.writeBigInt64LE Buffer.prototype.writeBigUInt64BE
    Buffer.prototype.writeBigUInt64LE Buffer.prototype.writeBigUint64BE Buffer.prototype.writeBigUint64LE
    Buffer.prototype.writeDoubleBE Buffer.prototype.writeDoubleLE Buffer.prototype.writeFloatBE Buffer.prototype.writeFloatLE
    Buffer.prototype.writeInt16BE Buffer.prototype.writeInt16LE Buffer.prototype.writeInt32BE Buffer.prototype.writeInt32LE
    Buffer.prototype.writeInt8 Buffer.prototype.writeUInt16BE Buffer.prototype.writeUInt16LE Buffer.prototype.writeUInt32BE
    Buffer.prototype.writeUInt32LE Buffer.prototype.writeUInt8 Buffer.prototype.writeUint16BE Buffer.prototype.writeUint16LE
    Buffer.prototype.writeUint32BE Buffer.prototype.writeUint32LE Buffer.prototype.writeUint8 Buffer.prototype.fill
    node:buffer.resolveObjectURL`,
  'reads 1': 'Buffer.prototype.inspect',
  'coerces 0 string; coerces 1 string': `Buffer.prototype.toString Buffer.prototype.toLocaleString Buffer.prototype.asciiSlice Buffer.prototype.base64Slice
    Buffer.prototype.base64urlSlice Buffer.prototype.hexSlice Buffer.prototype.latin1Slice Buffer.prototype.ucs2Slice
    Buffer.prototype.utf8Slice Buffer.prototype.slice Buffer.prototype.subarray`,
};

/** https://nodejs.org/api/buffer.html */
export const bufferRows = (): Table => withOperands(only(['node'], {
  Buffer: { construct: { ...CONVERTS, returns: MADE }, call: { ...CONVERTS, returns: MADE }, prototype: 'Uint8Array' },
  'Buffer.from': returns(MADE, CONVERTS),
  'Buffer.of': returns(MADE, { coerces: [{ of: '0+', to: 'number' }] }),
  ...each('Buffer', 'alloc allocUnsafe allocUnsafeSlow', returns(MADE)),
  'Buffer.concat': returns(MADE),
  'Buffer.copyBytesFrom': returns(MADE),
  'Buffer.byteLength': returns('number'),
  'Buffer.compare': returns('number'),
  'Buffer.isBuffer': returns('boolean', { model: 'kind test' }),
  'Buffer.isEncoding': returns('boolean'),
  'Buffer.poolSize': { ...holds('number'), writeEffect: MODULE_WRITE },

  'Buffer.prototype': prototypeObject('Uint8Array.prototype'),
  ...each('Buffer.prototype', READERS, returns('bigint')),
  ...each('Buffer.prototype', NUMBER_READERS, returns('number')),
  ...each('Buffer.prototype', WRITERS, changes('number')),
  ...each('Buffer.prototype', 'fill swap16 swap32 swap64', changes('this')),
  'Buffer.prototype.copy': returns('number', { writes: [0] }),
  ...each('Buffer.prototype', 'compare indexOf lastIndexOf', returns('number')),
  ...each('Buffer.prototype', 'equals includes', returns('boolean')),
  ...each('Buffer.prototype', `toString toLocaleString inspect asciiSlice base64Slice base64urlSlice hexSlice latin1Slice ucs2Slice utf8Slice
    utf16leSlice`, returns('string')),
  'Buffer.prototype.toJSON': returns('new Object<unknown>'),
  /** They share the receiver's memory. */
  ...each('Buffer.prototype', 'slice subarray', returns('this')),
  'Buffer.prototype.parent': holds('new ArrayBuffer'),
  'Buffer.prototype.offset': holds('number'),

  'node:buffer': HOST_MODULE,
  'node:buffer.Buffer': alias('Buffer'),
  'node:buffer.SlowBuffer': { construct: { returns: MADE }, call: { returns: MADE } },
  'node:buffer.Blob': alias('Blob'),
  'node:buffer.File': alias('File'),
  'node:buffer.atob': alias('atob'),
  'node:buffer.btoa': alias('btoa'),
  'node:buffer.transcode': returns(MADE),
  ...each('node:buffer', 'isUtf8 isAscii', returns('boolean')),
  'node:buffer.resolveObjectURL': { call: { ambient: 'platform', returns: 'new Blob | undefined' } },
  ...each('node:buffer', 'kMaxLength kStringMaxLength', holds('number')),
  'node:buffer.INSPECT_MAX_BYTES': { ...holds('number'), writeEffect: MODULE_WRITE },
  'node:buffer.constants': { otherMembers: { value: 'number | undefined' }, writeEffect: MODULE_WRITE },
}), OPERANDS);
