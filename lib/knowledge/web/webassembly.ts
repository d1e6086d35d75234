import { UNDESCRIBED, constructs, each, holds, prototypeObject, returns } from '../host-rows.ts';
import type { Table } from '../schema.ts';

/**
 * https://webassembly.github.io/spec/js-api/ and https://webassembly.github.io/spec/web-api/.
 * Compiling only computes. What an instance does when it starts is not known.
 */
export const webassemblyRows = (): Table => ({
  WebAssembly: {},
  'WebAssembly.validate': returns('boolean'),
  'WebAssembly.compile': returns('new Promise<new WebAssembly.Module>'),
  ...each('WebAssembly', 'instantiate instantiateStreaming Instance', UNDESCRIBED),
  'WebAssembly.compileStreaming': returns('new Promise<new WebAssembly.Module>'),
  'WebAssembly.Module': constructs('WebAssembly.Module'),
  ...each('WebAssembly.Module', 'customSections exports imports', returns('new Array<unknown>')),
  'WebAssembly.Module.prototype': prototypeObject('Object.prototype'),
  'WebAssembly.Memory': constructs('WebAssembly.Memory', { reads: [0] }),
  'WebAssembly.Memory.prototype': prototypeObject('Object.prototype', UNDESCRIBED),
  'WebAssembly.Memory.prototype.buffer': holds('new ArrayBuffer'),
  'WebAssembly.Table': constructs('WebAssembly.Table', { reads: [0] }),
  'WebAssembly.Table.prototype': prototypeObject('Object.prototype', UNDESCRIBED),
  'WebAssembly.Global': constructs('WebAssembly.Global', { reads: [0] }),
  'WebAssembly.Global.prototype': prototypeObject('Object.prototype', UNDESCRIBED),
  'WebAssembly.Tag': constructs('WebAssembly.Tag', { reads: [0] }),
  'WebAssembly.Tag.prototype': prototypeObject('Object.prototype', UNDESCRIBED),
  'WebAssembly.JSTag': UNDESCRIBED,
  'WebAssembly.Exception': constructs('WebAssembly.Exception'),
  'WebAssembly.Exception.prototype': prototypeObject('Error.prototype', UNDESCRIBED),
  ...each('WebAssembly', 'CompileError LinkError RuntimeError', { call: { returns: 'new Error' }, construct: { returns: 'new Error' }, prototype: 'Error' }),
  DOMException: { ...constructs('DOMException', { coerces: [{ of: '0+', to: 'string' }] }), otherMembers: { value: 'number | undefined' } },
  'DOMException.prototype': prototypeObject('Error.prototype', { value: 'number | undefined' }),
  ...each('DOMException.prototype', 'name message', holds('string')),
  'DOMException.prototype.code': holds('number'),
});
