import { HOST_MODULE, alias, changes, constructsOrInitialises, each, holds, only, prototypeObject, recent, returns } from '../host-rows.ts';
import { withOperands, type OperandLists } from '../operands.ts';
import type { Table } from '../schema.ts';

/** What functions do to their arguments before they return. */
const OPERANDS: OperandLists = {
  'reads 0': 'node:url.format node:url.urlToHttpOptions node:url.Url.prototype.resolveObject',
  'coerces 0 string': 'node:url.domainToASCII node:url.domainToUnicode',
};

/** https://nodejs.org/api/url.html */
export const urlModuleRows = (): Table => withOperands(only(['node'], {
  'node:url': HOST_MODULE,
  'node:url.URL': alias('URL'),
  'node:url.URLSearchParams': alias('URLSearchParams'),
  ...each('node:url', 'domainToASCII domainToUnicode fileURLToPath resolve', returns('string')),
  ...recent({ 'node:url.URLPattern': alias('URLPattern'), 'node:url.fileURLToPathBuffer': returns('new Buffer') }),
  'node:url.pathToFileURL': { call: { ambient: 'platform', returns: 'new URL' } },
  'node:url.format': returns('string', { coerces: [{ of: 0, to: 'string' }] }),
  'node:url.parse': returns('new node:url.Url'),
  'node:url.resolveObject': returns('new node:url.Url'),
  'node:url.urlToHttpOptions': returns('new Object<primitive>'),
  'node:url.Url': constructsOrInitialises('node:url.Url'),
  'node:url.Url.prototype': prototypeObject('Object.prototype'),
  ...each('node:url.Url.prototype', 'protocol auth host port hostname hash search pathname path href', holds('string | null')),
  ...each('node:url.Url.prototype', 'slashes', holds('boolean | null')),
  'node:url.Url.prototype.query': holds('string | null | new Object<string>'),
  ...each('node:url.Url.prototype', 'parse parseHost', changes()),
  ...each('node:url.Url.prototype', 'format resolve', returns('string')),
  'node:url.Url.prototype.resolveObject': returns('new node:url.Url'),
}), OPERANDS);
