import { HOST_MODULE, INTERNAL, MODULE_WRITE, UNDESCRIBED, alias, changes, each, holds, mirror, onEvent, only, prototypeObject, recent, retired, returns, undescribed, words } from '../host-rows.ts';
import { withOperands, type OperandLists } from '../operands.ts';
import type { Behaviour, Row, Table } from '../schema.ts';

/** `read`, `write`, `transform` … of the options become methods of the stream. */
const KEEPS_OPTIONS: Pick<Behaviour, 'stores'> = { stores: [{ from: '0.*', into: 'this' }] };

function streamClass(name: string, parent: string): Table {
  const path = `node:stream.${name}`;
  return {
    [path]: {
      construct: { model: 'node:stream.construct', returns: `new ${path}<0.*>` },
      call: { ...KEEPS_OPTIONS, model: 'node:stream.construct', writes: ['this'], returns: `undefined | new ${path}<0.*>` },
      prototype: parent,
    },
    [`${path}.prototype`]: prototypeObject(`${parent}.prototype`, UNDESCRIBED),
  };
}

/** What makes data flow runs methods of subclasses, which the receiver's class hides: not described. */
const RUNS_METHODS = undescribed('runs methods of the stream, in whichever class they stand');
const FLOWS = `@@asyncIterator compose destroy drop every filter find flatMap forEach iterator map pipe push read
  reduce resume some take toArray unshift wrap end write _read _write _final _destroy _construct _transform _flush _undestroy`;
const READABLE = 'readable readableAborted readableDidRead readableEnded';
const WRITABLE = 'writable writableAborted writableEnded writableFinished writableNeedDrain';
const EITHER = 'allowHalfOpen closed destroyed readableObjectMode writableObjectMode';

function writableMembers(path: string): Table {
  return {
    ...each(path, WRITABLE, holds('boolean')),
    ...each(path, 'writableCorked writableHighWaterMark writableLength', holds('number')),
    ...each(path, 'cork uncork', changes()),
    ...each(path, '_writev writableBuffer', UNDESCRIBED),
    ...each(path, 'setDefaultEncoding', changes('this')),
  };
}

/** What a stream knows of itself: flags, but for what is listed. */
function stateClass(path: string, numbers: string, others: string): Table {
  return {
    [path]: INTERNAL,
    [`${path}.prototype`]: prototypeObject('Object.prototype', { value: 'boolean' }),
    ...each(`${path}.prototype`, numbers, holds('number')),
    ...each(`${path}.prototype`, others, UNDESCRIBED),
  };
}

const classRows = (): Table => ({
  ...streamClass('Readable', 'node:stream'),
  ...streamClass('Writable', 'node:stream'),
  ...streamClass('Duplex', 'node:stream.Readable'),
  ...streamClass('Transform', 'node:stream.Duplex'),
  ...streamClass('PassThrough', 'node:stream.Transform'),
  ...each('node:stream.Readable.prototype', FLOWS, RUNS_METHODS),
  ...retired({ 'node:stream.Readable.prototype.asIndexedPairs': RUNS_METHODS }),
  ...recent(each('node:stream', 'Readable.prototype.@@asyncDispose Writable.prototype.@@asyncDispose', changes('new Promise<undefined>'))),
  ...each('node:stream.Readable.prototype', 'errored readableBuffer', UNDESCRIBED),
  ...each('node:stream.Readable.prototype', `${READABLE} ${EITHER}`, holds('boolean')),
  ...each('node:stream.Readable.prototype', 'readableHighWaterMark readableLength', holds('number')),
  'node:stream.Readable.prototype.readableFlowing': holds('boolean | null'),
  'node:stream.Readable.prototype.readableEncoding': holds('string | null'),
  ...each('node:stream.Readable.prototype', 'setEncoding pause unpipe', changes('this')),
  ...each('node:stream.Readable.prototype', 'on addListener', changes('this', { model: 'node:stream.Readable.prototype.on', coerces: [{ of: 0, to: 'string' }], stores: [{ from: '1', into: 'this' }], ...onEvent(1) })),
  'node:stream.Readable.prototype.isPaused': returns('boolean'),
  ...each('node:stream.Writable.prototype', FLOWS, RUNS_METHODS),
  ...each('node:stream.Writable.prototype', 'errored', UNDESCRIBED),
  ...each('node:stream.Writable.prototype', EITHER, holds('boolean')),
  ...writableMembers('node:stream.Writable.prototype'),
  ...writableMembers('node:stream.Duplex.prototype'),
  ...each('node:stream.Readable', 'from fromWeb wrap', { call: { coerces: [{ of: 0, to: 'iterator' }], returns: 'new node:stream.Readable' } }),
  'node:stream.Duplex.from': returns('new node:stream.Duplex', { calls: [{ callee: 0, with: ['unknown'], when: 'now', times: 'maybe' }] }),
  'node:stream.Duplex.fromWeb': returns('new node:stream.Duplex'),
  'node:stream.Writable.fromWeb': returns('new node:stream.Writable'),
  'node:stream.Readable.toWeb': returns('new ReadableStream'),
  'node:stream.Writable.toWeb': returns('new WritableStream'),
  'node:stream.Duplex.toWeb': returns('new Object<unknown>'),
  'node:stream.Readable._fromList': INTERNAL,
  ...stateClass('node:stream.Readable.ReadableState', 'pipesCount', 'decoder encoding errored defaultEncoding'),
  ...stateClass('node:stream.Writable.WritableState', 'bufferedRequestCount', 'afterWriteTickInfo buffered decodeStrings defaultEncoding errored writecb'),
  ...recent({ 'node:stream.Writable.WritableState.prototype.writable': holds('boolean') }),
  'node:stream.Writable.WritableState.prototype.getBuffer': returns('new Array<unknown>'),
});

/** Pumps data between streams: whose methods run depends on them. */
const PUMPS: Row = undescribed('runs methods of the streams that it is given');

/** https://nodejs.org/api/stream.html. The module is the class of streams of the old kind, parent of all others. */
const ownRows = (): Table => ({
  'node:stream': { ...HOST_MODULE, construct: { returns: 'new node:stream' }, call: { writes: ['this'], returns: 'undefined | new node:stream' }, prototype: 'node:events' },
  'node:stream.Stream': alias('node:stream'),
  'node:stream.prototype': prototypeObject('node:events.prototype'),
  'node:stream.prototype.pipe': RUNS_METHODS,
  ...classRows(),
  ...each('node:stream', 'isDestroyed isDisturbed isErrored isReadable isWritable _isArrayBufferView _isUint8Array', returns('boolean | null')),
  'node:stream._uint8ArrayToBuffer': returns('new Buffer'),
  'node:stream.duplexPair': returns('new Array<new node:stream.Duplex>'),
  'node:stream.addAbortSignal': returns('1', { writes: [0, 1] }),
  'node:stream.finished': returns('unknown', { writes: [0], stores: [{ from: '1+', into: 0 }], calls: [{ callee: '1+', with: ['unknown'], when: 'event', times: 'maybe' }] }),
  ...retired({ 'node:stream.finished.finished': alias('node:stream.finished') }),
  ...each('node:stream', 'pipeline compose destroy', PUMPS),
  'node:stream.getDefaultHighWaterMark': returns('number'),
  'node:stream.setDefaultHighWaterMark': { call: { effect: MODULE_WRITE, returns: 'undefined' } },
  'node:stream.promises': alias('node:stream/promises'),
  'node:stream/promises': HOST_MODULE,
  'node:stream/promises.finished': returns('new Promise<undefined>', { writes: [0] }),
  'node:stream/promises.pipeline': PUMPS,
  'node:stream/consumers': HOST_MODULE,
  ...each('node:stream/consumers', 'arrayBuffer blob buffer text json', PUMPS),
  ...recent({ 'node:stream/consumers.bytes': PUMPS }),
  'node:stream/web': HOST_MODULE,
  ...recent({ 'node:stream/web.ReadableStreamTee': INTERNAL }),
  ...Object.fromEntries(words(`ReadableStream ReadableStreamDefaultReader ReadableStreamBYOBReader ReadableStreamBYOBRequest
    ReadableByteStreamController ReadableStreamDefaultController TransformStream TransformStreamDefaultController WritableStream
    WritableStreamDefaultWriter WritableStreamDefaultController ByteLengthQueuingStrategy CountQueuingStrategy TextEncoderStream
    TextDecoderStream CompressionStream DecompressionStream`).map((name) => [`node:stream/web.${name}`, alias(name)])),
});

/** Old names of the parts. */
const partRows = (): Table => Object.assign({}, ...['Readable', 'Writable', 'Duplex', 'Transform', 'PassThrough'].map((name) =>
  mirror(`node:_stream_${name.toLowerCase()}`, `node:stream.${name}`, classRows())));

/** What functions do to their arguments before they return. */
const OPERANDS: OperandLists = {
  'reads 0': `node:stream.Readable new:node:stream.Readable node:stream.Writable new:node:stream.Writable node:stream.Duplex
    new:node:stream.Duplex node:stream.Transform new:node:stream.Transform node:stream.PassThrough new:node:stream.PassThrough
    node:stream.isDestroyed node:stream.isDisturbed node:stream.isErrored node:stream.isReadable node:stream.isWritable
    node:stream._uint8ArrayToBuffer node:stream.duplexPair node:stream.Readable.wrap`,
  'reads 1': 'node:stream.Readable.from node:stream.Readable.wrap',
  'coerces 0 string': 'node:stream.Writable.prototype.setDefaultEncoding node:stream.Duplex.prototype.setDefaultEncoding',
  'reads 0; reads 1': 'node:stream/promises.finished',
  'coerces 0 string; reads 0': 'node:stream.Readable.prototype.setEncoding',
  'iterates 0; iterates call; coerces call promise': 'node:stream.Duplex.from',
};

export const streamRows = (): Table => withOperands(only(['node'], {
  ...ownRows(),
  ...partRows(),
  'node:_stream_wrap': HOST_MODULE,
  'node:_stream_wrap.StreamWrap': INTERNAL,
}), OPERANDS);
