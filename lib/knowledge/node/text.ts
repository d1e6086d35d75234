import { HOST_MODULE, changes, constructsOrInitialises, each, holds, only, prototypeObject, returns } from '../host-rows.ts';
import { withOperands, type OperandLists } from '../operands.ts';
import type { Table } from '../schema.ts';

/** What functions do to their arguments before they return. */
const OPERANDS: OperandLists = {
  'reads 0': `node:querystring.unescapeBuffer node:string_decoder.StringDecoder.prototype.text node:punycode.decode node:punycode.encode
    node:punycode.toASCII node:punycode.toUnicode node:punycode.ucs2.decode`,
  'coerces 0 string; reads 0': 'node:string_decoder.StringDecoder new:node:string_decoder.StringDecoder',
  'reads 0.*': 'node:querystring.stringify node:querystring.encode',
  'iterates 0; coerces 0.* string': 'node:punycode.ucs2.encode',
};

/** https://nodejs.org/api/querystring.html, https://nodejs.org/api/string_decoder.html and https://nodejs.org/api/punycode.html */
export const textRows = (): Table => withOperands(only(['node'], {
  'node:querystring': HOST_MODULE,
  ...each('node:querystring', 'parse decode', returns('new Object<string | new Array<string>>', { coerces: [{ of: '0+', to: 'string' }] })),
  ...each('node:querystring', 'stringify encode', returns('string', { reads: [0] })),
  ...each('node:querystring', 'escape unescape', returns('string', { coerces: [{ of: 0, to: 'string' }] })),
  'node:querystring.unescapeBuffer': returns('new Buffer', { coerces: [{ of: 0, to: 'string' }] }),

  'node:string_decoder': HOST_MODULE,
  'node:string_decoder.StringDecoder': constructsOrInitialises('node:string_decoder.StringDecoder'),
  'node:string_decoder.StringDecoder.prototype': prototypeObject('Object.prototype'),
  ...each('node:string_decoder.StringDecoder.prototype', 'write end text', changes('string')),
  'node:string_decoder.StringDecoder.prototype.encoding': holds('string'),
  ...each('node:string_decoder.StringDecoder.prototype', 'lastChar lastNeed lastTotal', holds('unknown')),

  'node:punycode': HOST_MODULE,
  ...each('node:punycode', 'decode encode toASCII toUnicode', returns('string')),
  'node:punycode.ucs2': {},
  'node:punycode.ucs2.decode': returns('new Array<number>'),
  'node:punycode.ucs2.encode': returns('string'),
  'node:punycode.version': holds('string'),
}), OPERANDS);
