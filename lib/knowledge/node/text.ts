import { HOST_MODULE, changes, constructsOrInitialises, each, holds, only, prototypeObject, returns } from '../host-rows.ts';
import { withOperands, type OperandLists } from '../operands.ts';
import type { Behaviour, Coercion, Table } from '../schema.ts';

/** What functions do to their arguments before they return. */
const OPERANDS: OperandLists = {
  'reads 0': `node:querystring.unescapeBuffer node:string_decoder.StringDecoder.prototype.text node:punycode.decode node:punycode.encode
    node:punycode.toASCII node:punycode.toUnicode node:punycode.ucs2.decode`,
  'coerces 0 string; reads 0': 'node:string_decoder.StringDecoder new:node:string_decoder.StringDecoder',
  'reads 0.*': 'node:querystring.stringify node:querystring.encode',
  'iterates 0; coerces 0.* string': 'node:punycode.ucs2.encode',
};

const TEXTS: readonly Coercion[] = [{ of: 0, to: 'string' }, { of: 1, to: 'string' }, { of: 2, to: 'string' }];

/** The last argument may hold a function that codes each part. */
const CODES: Pick<Behaviour, 'calls'> = { calls: [{ callee: '3.*', with: ['string'], when: 'now', times: 'many' }] };

/** https://nodejs.org/api/querystring.html, https://nodejs.org/api/string_decoder.html and https://nodejs.org/api/punycode.html */
export const textRows = (): Table => withOperands(only(['node'], {
  'node:querystring': HOST_MODULE,
  ...each('node:querystring', 'parse decode', returns('new Object<string | new Array<string>>', { coerces: TEXTS, reads: [3], ...CODES })),
  ...each('node:querystring', 'stringify encode', returns('string', { coerces: TEXTS.slice(1), reads: [0, 3], ...CODES })),
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
