import { UNDESCRIBED, changes, constructs, each, holds, prototypeObject, recent, returns, words } from '../host-rows.ts';
import { withOperands, type OperandLists } from '../operands.ts';
import type { Callback, Table } from '../schema.ts';

/** What functions do to their arguments before they return. */
const OPERANDS: OperandLists = {
  'coerces 0 string': `WebAssembly.CompileError new:WebAssembly.CompileError WebAssembly.LinkError new:WebAssembly.LinkError
    WebAssembly.RuntimeError new:WebAssembly.RuntimeError`,
  'reads 1': 'new:DOMException',
  'coerces 0 promise': 'WebAssembly.compileStreaming',
};

function errorClass(name: string): Table {
  const path = `WebAssembly.${name}`;
  return {
    [path]: { call: { returns: `new ${path}` }, construct: { returns: `new ${path}` }, prototype: 'Error' },
    [`${path}.prototype`]: prototypeObject('Error.prototype'),
    ...each(`${path}.prototype`, 'name message', holds('string')),
  };
}

/** The function that runs as an instance starts may call what the instance imports. */
const STARTS: Callback = { callee: '1.*.*', with: [], rest: 'primitive', when: 'now', times: 'maybe' };

/**
 * https://webassembly.github.io/spec/js-api/ and https://webassembly.github.io/spec/web-api/.
 * Compiling only computes. All that an instance can do when it starts, and when its exports are called, is call what it
 * imports.
 */
export const webassemblyRows = (): Table => withOperands(({
  WebAssembly: {},
  'WebAssembly.validate': returns('boolean'),
  'WebAssembly.compile': returns('new Promise<new WebAssembly.Module>'),
  'WebAssembly.instantiate': returns('new Promise<new Object<unknown>>', { reads: [1, '1.*'], calls: [{ ...STARTS, when: 'later' }] }),
  'WebAssembly.instantiateStreaming': returns('new Promise<new Object<unknown>>', { coerces: [{ of: 0, to: 'promise' }], reads: [1, '1.*'], calls: [{ ...STARTS, when: 'later' }] }),
  'WebAssembly.Instance': constructs('WebAssembly.Instance', { reads: [1, '1.*'], calls: [STARTS] }),
  'WebAssembly.Instance.prototype': prototypeObject('Object.prototype'),
  'WebAssembly.Instance.prototype.exports': UNDESCRIBED,
  'WebAssembly.compileStreaming': returns('new Promise<new WebAssembly.Module>'),
  'WebAssembly.Module': constructs('WebAssembly.Module'),
  ...each('WebAssembly.Module', 'customSections exports imports', returns('new Array<unknown>')),
  'WebAssembly.Module.prototype': prototypeObject('Object.prototype'),
  'WebAssembly.Memory': constructs('WebAssembly.Memory', { reads: [0] }),
  'WebAssembly.Memory.prototype': prototypeObject('Object.prototype', UNDESCRIBED),
  'WebAssembly.Memory.prototype.grow': changes('number', { coerces: [{ of: 0, to: 'number' }] }),
  'WebAssembly.Memory.prototype.buffer': holds('new ArrayBuffer'),
  'WebAssembly.Table': constructs('WebAssembly.Table', { reads: [0] }),
  'WebAssembly.Table.prototype': prototypeObject('Object.prototype', UNDESCRIBED),
  'WebAssembly.Table.prototype.get': returns('unknown', { coerces: [{ of: 0, to: 'number' }] }),
  'WebAssembly.Table.prototype.set': changes('undefined', { coerces: [{ of: 0, to: 'number' }] }),
  'WebAssembly.Table.prototype.grow': changes('number', { coerces: [{ of: 0, to: 'number' }] }),
  'WebAssembly.Table.prototype.length': holds('number'),
  'WebAssembly.Global': constructs('WebAssembly.Global', { reads: [0], coerces: [{ of: 1, to: 'number' }] }),
  'WebAssembly.Global.prototype': prototypeObject('Object.prototype', UNDESCRIBED),
  'WebAssembly.Global.prototype.value': UNDESCRIBED,
  'WebAssembly.Global.prototype.valueOf': returns('unknown'),
  'WebAssembly.Tag': constructs('WebAssembly.Tag', { reads: [0] }),
  'WebAssembly.Tag.prototype': prototypeObject('Object.prototype', UNDESCRIBED),
  ...recent({
    'WebAssembly.JSTag': UNDESCRIBED,
    ...errorClass('SuspendError'),
    'WebAssembly.Suspending': constructs('WebAssembly.Suspending'),
    'WebAssembly.Suspending.prototype': prototypeObject('Object.prototype'),
    'WebAssembly.Suspending.prototype.@@toStringTag': holds('string'),
    'WebAssembly.promising': returns('unknown'),
  }),
  ...Object.fromEntries(words('Module Instance Memory Table Global Tag Exception').map((name) => [`WebAssembly.${name}.prototype.@@toStringTag`, holds('string')])),
  'WebAssembly.@@toStringTag': holds('string'),
  'WebAssembly.Exception': constructs('WebAssembly.Exception'),
  'WebAssembly.Exception.prototype': prototypeObject('Error.prototype', UNDESCRIBED),
  'WebAssembly.Exception.prototype.getArg': returns('unknown', { coerces: [{ of: 1, to: 'number' }] }),
  ...recent({ 'WebAssembly.Exception.prototype.stack': holds('string | undefined') }),
  'WebAssembly.Exception.prototype.is': returns('boolean'),
  ...errorClass('CompileError'),
  ...errorClass('LinkError'),
  ...errorClass('RuntimeError'),
  DOMException: { ...constructs('DOMException', { coerces: [{ of: '0+', to: 'string' }] }), otherMembers: { value: 'number | undefined' } },
  'DOMException.prototype': prototypeObject('Error.prototype', { value: 'number | undefined' }),
  ...each('DOMException.prototype', 'name message', holds('string')),
  'DOMException.prototype.code': holds('number'),
}), OPERANDS);
