import { acts, changes, constructs, each, effect, holds, prototypeObject, returns } from '../host-rows.ts';
import { withOperands, type OperandLists } from '../operands.ts';
import type { Behaviour, Table } from '../schema.ts';

const FETCHES = effect('net', 'process', 'sends a request over the network');

/** Bodies and header lists are read from what is given: own objects, iterables, strings. */
const FROM_INIT: Pick<Behaviour, 'coerces'> = { coerces: [{ of: 0, to: 'string' }] };
const BODY_READERS = 'arrayBuffer blob bytes formData json text';

function multiMap(name: string, value: string): Table {
  const prototype = `${name}.prototype`;
  return {
    [name]: constructs(name),
    [prototype]: prototypeObject('Object.prototype'),
    ...each(prototype, 'append set delete', changes('undefined', { coerces: [{ of: '0+', to: 'string' }] })),
    [`${prototype}.get`]: returns(`${value} | null`),
    [`${prototype}.getAll`]: returns(`new Array<${value}>`),
    [`${prototype}.has`]: returns('boolean'),
    [`${prototype}.forEach`]: returns('undefined', { calls: [{ callee: 0, with: [value, 'string', 'this'], when: 'now', times: 'many' }] }),
    ...each(prototype, 'entries @@iterator', returns(`new Iterator<new Array<${value}>>`)),
    [`${prototype}.keys`]: returns('new Iterator<string>'),
    [`${prototype}.values`]: returns(`new Iterator<${value}>`),
  };
}

/** What functions do to their arguments before they return. */
const OPERANDS: OperandLists = {
  'reads 0': 'Headers.prototype.forEach FormData.prototype.forEach URLSearchParams.prototype.forEach',
  'coerces 0 string': `Headers.prototype.get Headers.prototype.has FormData.prototype.get FormData.prototype.getAll FormData.prototype.has
    URLSearchParams.prototype.get URLSearchParams.prototype.getAll`,
  'reads 1': 'FormData.prototype.append FormData.prototype.set',
  'coerces 0 string; coerces 1 string': 'URLSearchParams.prototype.has Response.redirect',
  'reads 0; iterates 0; iterates 0.*; coerces 0.* string': 'new:Headers new:URLSearchParams',
  'reads 1; iterates 1.*; coerces 1.* string; coerces 1.*.* string': 'new:Request',
  'iterates 0; coerces 0 string; reads 1; iterates 1.*; coerces 1.* string; coerces 1.*.* string': 'new:Response',
  'coerces 0 json; reads 1; coerces 1.* string; coerces 1.*.* string': 'Response.json',
};

/** https://fetch.spec.whatwg.org/ */
export const fetchRows = (): Table => withOperands(({
  fetch: acts(FETCHES, 'new Promise<new Response>'),
  ...multiMap('Headers', 'string'),
  'Headers.prototype.getSetCookie': returns('new Array<string>'),
  ...multiMap('FormData', 'unknown'),
  ...multiMap('URLSearchParams', 'string'),
  'URLSearchParams.prototype.size': holds('number'),
  'URLSearchParams.prototype.sort': changes(),
  'URLSearchParams.prototype.toString': returns('string'),

  Request: constructs('Request', FROM_INIT),
  'Request.prototype': prototypeObject('Object.prototype'),
  ...each('Request.prototype', 'method url destination referrer referrerPolicy mode credentials cache redirect integrity duplex', holds('string')),
  ...each('Request.prototype', 'keepalive isReloadNavigation isHistoryNavigation bodyUsed', holds('boolean')),
  'Request.prototype.headers': holds('new Headers'),
  'Request.prototype.signal': holds('new AbortSignal'),
  'Request.prototype.body': holds('new ReadableStream | null'),
  'Request.prototype.clone': returns('new Request'),
  ...each('Request.prototype', BODY_READERS, changes('new Promise<unknown>')),

  Response: constructs('Response'),
  ...each('Response', 'error json redirect', returns('new Response')),
  'Response.prototype': prototypeObject('Object.prototype'),
  ...each('Response.prototype', 'type url statusText', holds('string')),
  ...each('Response.prototype', 'ok redirected bodyUsed', holds('boolean')),
  'Response.prototype.status': holds('number'),
  'Response.prototype.headers': holds('new Headers'),
  'Response.prototype.body': holds('new ReadableStream | null'),
  'Response.prototype.clone': returns('new Response'),
  ...each('Response.prototype', BODY_READERS, changes('new Promise<unknown>')),
}), OPERANDS);
