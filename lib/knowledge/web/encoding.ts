import { changes, constructs, each, holds, prototypeObject, returns } from '../host-rows.ts';
import { withOperands, type OperandLists } from '../operands.ts';
import type { Table } from '../schema.ts';

/** What functions do to their arguments before they return. */
const OPERANDS: OperandLists = {
  'reads 1': 'new:TextDecoder TextDecoder.prototype.decode',
};

/** https://encoding.spec.whatwg.org/, and base64 of https://infra.spec.whatwg.org/ */
export const encodingRows = (): Table => withOperands(({
  TextEncoder: constructs('TextEncoder'),
  'TextEncoder.prototype': prototypeObject('Object.prototype'),
  'TextEncoder.prototype.encoding': holds('string'),
  'TextEncoder.prototype.encode': returns('new Uint8Array', { coerces: [{ of: 0, to: 'string' }] }),
  'TextEncoder.prototype.encodeInto': returns('new Object<number>', { coerces: [{ of: 0, to: 'string' }], writes: [1] }),
  TextDecoder: constructs('TextDecoder', { coerces: [{ of: 0, to: 'string' }] }),
  'TextDecoder.prototype': prototypeObject('Object.prototype'),
  'TextDecoder.prototype.encoding': holds('string'),
  ...each('TextDecoder.prototype', 'fatal ignoreBOM', holds('boolean')),
  /** With `stream: true` it keeps the rest of a character. */
  'TextDecoder.prototype.decode': changes('string', { model: 'TextDecoder.prototype.decode' }),
  ...each('', 'atob btoa', returns('string', { coerces: [{ of: 0, to: 'string' }] })),
}), OPERANDS);
