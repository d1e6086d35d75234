import { HOST_MODULE, MODULE_WRITE, UNDESCRIBED, alias, changes, each, holds, mirror, only, prototypeObject, returns, words } from '../host-rows.ts';
import type { Behaviour, Row, Table } from '../schema.ts';

/** `read`, `write`, `transform` … of the options become methods of the stream. */
const KEEPS_OPTIONS: Pick<Behaviour, 'stores'> = { stores: [{ from: '0.*', into: 'this' }] };

function streamClass(name: string, parent: string): Table {
  const path = `node:stream.${name}`;
  return {
    [path]: {
      construct: { returns: `new ${path}<0.*>` },
      call: { ...KEEPS_OPTIONS, writes: ['this'], returns: `undefined | new ${path}<0.*>` },
      prototype: parent,
    },
    [`${path}.prototype`]: prototypeObject(`${parent}.prototype`, UNDESCRIBED),
  };
}

/** What makes data flow runs methods of subclasses, which the receiver's class hides: not described. */
const FLOWS = `@@asyncIterator @@asyncDispose asIndexedPairs compose destroy drop every filter find flatMap forEach iterator map pipe push read
  reduce resume some take toArray unshift wrap end write _read _write _writev _final _destroy _construct _transform _flush _undestroy`;
const READABLE = 'readable readableAborted readableDidRead readableEnded readableFlowing';
const WRITABLE = 'writable writableAborted writableCorked writableEnded writableFinished writableNeedDrain';
const EITHER = 'allowHalfOpen closed destroyed readableObjectMode writableObjectMode';

function writableMembers(path: string): Table {
  return {
    ...each(path, WRITABLE, holds('boolean')),
    ...each(path, 'writableHighWaterMark writableLength', holds('number')),
    ...each(path, 'cork uncork', changes()),
    ...each(path, 'setDefaultEncoding', changes('this')),
  };
}

const classRows = (): Table => ({
  ...streamClass('Readable', 'node:stream'),
  ...streamClass('Writable', 'node:stream'),
  ...streamClass('Duplex', 'node:stream.Readable'),
  ...streamClass('Transform', 'node:stream.Duplex'),
  ...streamClass('PassThrough', 'node:stream.Transform'),
  ...each('node:stream.Readable.prototype', FLOWS, UNDESCRIBED),
  ...each('node:stream.Readable.prototype', `${READABLE} ${EITHER}`, holds('boolean')),
  ...each('node:stream.Readable.prototype', 'readableHighWaterMark readableLength', holds('number')),
  'node:stream.Readable.prototype.readableEncoding': holds('string | null'),
  ...each('node:stream.Readable.prototype', 'setEncoding pause unpipe', changes('this')),
  'node:stream.Readable.prototype.isPaused': returns('boolean'),
  ...each('node:stream.Writable.prototype', FLOWS, UNDESCRIBED),
  ...each('node:stream.Writable.prototype', EITHER, holds('boolean')),
  ...writableMembers('node:stream.Writable.prototype'),
  ...writableMembers('node:stream.Duplex.prototype'),
  ...each('node:stream.Readable', 'from fromWeb wrap', { call: { iterates: [0], returns: 'new node:stream.Readable<0.*>' } }),
  ...each('node:stream.Duplex', 'from fromWeb', { call: { returns: 'new node:stream.Duplex' } }),
  'node:stream.Writable.fromWeb': returns('new node:stream.Writable'),
  'node:stream.Readable.toWeb': returns('new ReadableStream'),
  'node:stream.Writable.toWeb': returns('new WritableStream'),
  'node:stream.Duplex.toWeb': returns('new Object<unknown>'),
  ...each('node:stream.Readable', 'ReadableState _fromList', UNDESCRIBED),
  'node:stream.Writable.WritableState': UNDESCRIBED,
});

/** Pumps data between streams: whose methods run depends on them. */
const PUMPS: Row = UNDESCRIBED;

/** https://nodejs.org/api/stream.html. The module is the class of streams of the old kind, parent of all others. */
const ownRows = (): Table => ({
  'node:stream': { ...HOST_MODULE, construct: { returns: 'new node:stream' }, call: { writes: ['this'], returns: 'undefined | new node:stream' }, prototype: 'node:events' },
  'node:stream.Stream': alias('node:stream'),
  'node:stream.prototype': prototypeObject('node:events.prototype'),
  'node:stream.prototype.pipe': UNDESCRIBED,
  ...classRows(),
  ...each('node:stream', 'isDestroyed isDisturbed isErrored isReadable isWritable _isArrayBufferView _isUint8Array', returns('boolean')),
  'node:stream._uint8ArrayToBuffer': returns('new Buffer'),
  'node:stream.duplexPair': returns('new Array<new node:stream.Duplex>'),
  'node:stream.addAbortSignal': returns('1', { writes: [0, 1] }),
  'node:stream.finished': returns('unknown', { writes: [0], stores: [{ from: '1+', into: 0 }], calls: [{ callee: '1+', with: ['unknown'], when: 'event', times: 'maybe' }] }),
  'node:stream.finished.finished': UNDESCRIBED,
  ...each('node:stream', 'pipeline compose destroy', PUMPS),
  'node:stream.getDefaultHighWaterMark': returns('number'),
  'node:stream.setDefaultHighWaterMark': { call: { effect: MODULE_WRITE, returns: 'undefined' } },
  'node:stream.promises': alias('node:stream/promises'),
  'node:stream/promises': HOST_MODULE,
  'node:stream/promises.finished': returns('new Promise<undefined>', { writes: [0] }),
  'node:stream/promises.pipeline': PUMPS,
  'node:stream/consumers': HOST_MODULE,
  ...each('node:stream/consumers', 'arrayBuffer blob buffer bytes text json', PUMPS),
  'node:stream/web': HOST_MODULE,
  ...Object.fromEntries(words(`ReadableStream ReadableStreamDefaultReader ReadableStreamBYOBReader ReadableStreamBYOBRequest
    ReadableByteStreamController ReadableStreamDefaultController TransformStream TransformStreamDefaultController WritableStream
    WritableStreamDefaultWriter WritableStreamDefaultController ByteLengthQueuingStrategy CountQueuingStrategy TextEncoderStream
    TextDecoderStream CompressionStream DecompressionStream`).map((name) => [`node:stream/web.${name}`, alias(name)])),
});

/** Old names of the parts. */
const partRows = (): Table => Object.assign({}, ...['Readable', 'Writable', 'Duplex', 'Transform', 'PassThrough'].map((name) =>
  mirror(`node:_stream_${name.toLowerCase()}`, `node:stream.${name}`, classRows())));

export const streamRows = (): Table => only(['node'], {
  ...ownRows(),
  ...partRows(),
  'node:_stream_wrap': HOST_MODULE,
});
