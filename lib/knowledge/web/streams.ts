import { changes, constructs, each, holds, prototypeObject, returns, undescribed } from '../host-rows.ts';
import { withOperands, type OperandLists } from '../operands.ts';
import type { Behaviour, Table } from '../schema.ts';

/** The constructors call `start` of what they are given at once, `pull` soon after, and convert what a strategy says. */
const STARTS: Omit<Behaviour, 'returns'> = {
  reads: [0, 1],
  calls: [{ callee: '0.*', with: ['unknown'], receiver: '0', when: 'now', times: 'maybe' }],
};

const RUNS_METHODS = undescribed('runs methods of the source or the sink');

/** The name stands for the lock that a reader or a writer has on its stream. */
function lockMembers(name: string): Table {
  return { [`${name}.prototype.closed`]: holds('new Promise<undefined>'), [`${name}.prototype.releaseLock`]: changes() };
}

function parts(name: string, members: string): Table {
  return {
    [`${name}.prototype`]: prototypeObject('Object.prototype'),
    ...each(`${name}.prototype`, members, RUNS_METHODS),
  };
}

/** Each end wraps what it is given; what then flows runs callbacks of the source and the sink. */
function pair(name: string): Table {
  return {
    [`${name}.prototype`]: prototypeObject('Object.prototype'),
    [`${name}.prototype.readable`]: holds('new ReadableStream'),
    [`${name}.prototype.writable`]: holds('new WritableStream'),
  };
}

function queuingStrategy(name: string): Table {
  return {
    [name]: constructs(name),
    [`${name}.prototype`]: prototypeObject('Object.prototype'),
    [`${name}.prototype.highWaterMark`]: holds('number'),
    [`${name}.prototype.size`]: returns('unknown'),
  };
}

/** What functions do to their arguments before they return. */
const OPERANDS: OperandLists = {
  'reads 0': 'new:ReadableStreamDefaultReader new:ReadableStreamBYOBReader new:WritableStreamDefaultWriter ByteLengthQueuingStrategy.prototype.size',
  'reads 0; coerces 0.* number': 'new:ByteLengthQueuingStrategy new:CountQueuingStrategy',
  'coerces 0 string': 'new:CompressionStream new:DecompressionStream new:TextDecoderStream ReadableStream.from',
};

/** https://streams.spec.whatwg.org/, https://encoding.spec.whatwg.org/ and https://compression.spec.whatwg.org/ */
export const webStreamRows = (): Table => withOperands(({
  ReadableStream: constructs('ReadableStream', STARTS),
  'ReadableStream.from': returns('new ReadableStream', { coerces: [{ of: 0, to: 'iterator' }] }),
  ...parts('ReadableStream', 'cancel pipeThrough pipeTo tee values @@asyncIterator'),
  'ReadableStream.prototype.getReader': changes('new ReadableStreamDefaultReader | new ReadableStreamBYOBReader', { reads: [0] }),
  'ReadableStream.prototype.locked': holds('boolean'),
  WritableStream: constructs('WritableStream', STARTS),
  ...parts('WritableStream', 'abort close'),
  'WritableStream.prototype.getWriter': changes('new WritableStreamDefaultWriter'),
  'WritableStream.prototype.locked': holds('boolean'),
  TransformStream: constructs('TransformStream', STARTS),
  ...pair('TransformStream'),
  TextEncoderStream: constructs('TextEncoderStream'),
  ...pair('TextEncoderStream'),
  'TextEncoderStream.prototype.encoding': holds('string'),
  TextDecoderStream: constructs('TextDecoderStream'),
  ...pair('TextDecoderStream'),
  'TextDecoderStream.prototype.encoding': holds('string'),
  ...each('TextDecoderStream.prototype', 'fatal ignoreBOM', holds('boolean')),
  CompressionStream: constructs('CompressionStream'),
  ...pair('CompressionStream'),
  DecompressionStream: constructs('DecompressionStream'),
  ...pair('DecompressionStream'),
  ReadableStreamDefaultReader: constructs('ReadableStreamDefaultReader', { writes: [0] }),
  ...parts('ReadableStreamDefaultReader', 'cancel read'),
  ...lockMembers('ReadableStreamDefaultReader'),
  ReadableStreamBYOBReader: constructs('ReadableStreamBYOBReader', { writes: [0] }),
  ...parts('ReadableStreamBYOBReader', 'cancel read'),
  ...lockMembers('ReadableStreamBYOBReader'),
  WritableStreamDefaultWriter: constructs('WritableStreamDefaultWriter', { writes: [0] }),
  ...parts('WritableStreamDefaultWriter', 'abort close write'),
  ...lockMembers('WritableStreamDefaultWriter'),
  'WritableStreamDefaultWriter.prototype.desiredSize': holds('number | null'),
  'WritableStreamDefaultWriter.prototype.ready': holds('new Promise<undefined>'),
  ...queuingStrategy('ByteLengthQueuingStrategy'),
  ...queuingStrategy('CountQueuingStrategy'),
}), OPERANDS);
