import { HOST_MODULE, MODULE_WRITE, UNDESCRIBED, changes, each, holds, onEvent, only, prototypeObject, recent, returns, words } from '../host-rows.ts';
import { withOperands, type OperandLists } from '../operands.ts';
import type { Row, Table } from '../schema.ts';

const FORMATS = 'Deflate Inflate Gzip Gunzip DeflateRaw InflateRaw Unzip BrotliCompress BrotliDecompress';

/** A class, a function that makes one of it, and functions that do all at once. Only computing. */
function format(name: string): Table {
  const path = `node:zlib.${name}`;
  const operation = `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
  return {
    [path]: { construct: { returns: `new ${path}` }, call: { returns: `new ${path}` }, prototype: 'node:stream.Transform' },
    [`${path}.prototype`]: prototypeObject('node:stream.Transform.prototype', UNDESCRIBED),
    ...each(`${path}.prototype`, 'params reset close', changes()),
    [`${path}.prototype.flush`]: changes('undefined', { coerces: [{ of: 0, to: 'number' }], ...onEvent('0+') }),
    ...each(`${path}.prototype`, 'bytesWritten bytesRead', holds('number')),
    [`node:zlib.create${name}`]: returns(`new ${path}`),
    [`node:zlib.${operation}`]: returns('undefined', { reads: [1], ...onEvent('1+') }),
    [`node:zlib.${operation}Sync`]: returns('new Buffer', { reads: [1] }),
  };
}

const CONSTANT: Row = holds('number');

/** What functions do to their arguments before they return. */
const OPERANDS: OperandLists = {
  'reads 0': `node:zlib.Deflate new:node:zlib.Deflate node:zlib.createDeflate node:zlib.Inflate new:node:zlib.Inflate
    node:zlib.createInflate node:zlib.Gzip new:node:zlib.Gzip node:zlib.createGzip node:zlib.Gunzip new:node:zlib.Gunzip
    node:zlib.createGunzip node:zlib.DeflateRaw new:node:zlib.DeflateRaw node:zlib.createDeflateRaw node:zlib.InflateRaw
    new:node:zlib.InflateRaw node:zlib.createInflateRaw node:zlib.Unzip new:node:zlib.Unzip node:zlib.createUnzip
    node:zlib.BrotliCompress new:node:zlib.BrotliCompress node:zlib.createBrotliCompress node:zlib.BrotliDecompress
    new:node:zlib.BrotliDecompress node:zlib.createBrotliDecompress`,
};

/** https://nodejs.org/api/zlib.html */
export const zlibRows = (): Table => withOperands(only(['node'], {
  'node:zlib': { ...HOST_MODULE, otherMembers: { value: 'number | undefined' } },
  ...words(FORMATS).reduce<Table>((rows, name) => ({ ...rows, ...format(name) }), {}),
  ...recent({ ...format('ZstdCompress'), ...format('ZstdDecompress') }),
  'node:zlib.crc32': returns('number'),
  ...each('node:zlib', 'constants codes', { otherMembers: { value: 'number | string | undefined' }, writeEffect: MODULE_WRITE }),
  ...each('node:zlib', `Z_NO_FLUSH Z_PARTIAL_FLUSH Z_SYNC_FLUSH Z_FULL_FLUSH Z_FINISH Z_BLOCK Z_OK Z_STREAM_END Z_NEED_DICT Z_ERRNO
    Z_STREAM_ERROR Z_DATA_ERROR Z_MEM_ERROR Z_BUF_ERROR Z_VERSION_ERROR Z_NO_COMPRESSION Z_BEST_SPEED Z_BEST_COMPRESSION
    Z_DEFAULT_COMPRESSION Z_FILTERED Z_HUFFMAN_ONLY Z_RLE Z_FIXED Z_DEFAULT_STRATEGY ZLIB_VERNUM DEFLATE INFLATE GZIP GUNZIP DEFLATERAW
    INFLATERAW UNZIP Z_MIN_WINDOWBITS Z_MAX_WINDOWBITS Z_DEFAULT_WINDOWBITS Z_MIN_CHUNK Z_MAX_CHUNK Z_DEFAULT_CHUNK Z_MIN_MEMLEVEL
    Z_MAX_MEMLEVEL Z_DEFAULT_MEMLEVEL Z_MIN_LEVEL Z_MAX_LEVEL Z_DEFAULT_LEVEL`, CONSTANT),
}), OPERANDS);
