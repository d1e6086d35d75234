import { HOST_MODULE, INTERNAL, MODULE_WRITE, UNDESCRIBED, acts, alias, changes, constructs, each, effect, holds, hostMembers, onEvent, only, prototypeObject, recent, retired, returns, undescribed } from '../host-rows.ts';
import { withOperands, type OperandLists } from '../operands.ts';
import type { Row, Table } from '../schema.ts';

const REQUESTS = effect('net', 'process', 'sends a request over the network');
const RESPONDS = effect('net', 'process', 'sends a response over the network');
const CHANGES_GLOBAL_AGENT = effect('builtin-write', 'runtime', 'changes the agent of all requests');
const SETS_DEFAULT = effect('builtin-write', 'runtime', 'changes a default of all requests');

/** A class of the older kind, which also initialises what it is called on. */
function olderClass(path: string, parent: string): Table {
  return {
    [path]: { construct: { returns: `new ${path}` }, call: { writes: ['this'], returns: `undefined | new ${path}` }, prototype: parent },
    [`${path}.prototype`]: prototypeObject(`${parent}.prototype`, UNDESCRIBED),
  };
}

/** The calls of `http` and `https`: a request is sent, a server only made. */
function requests(path: string): Table {
  return {
    ...each(path, 'get request', acts(REQUESTS, 'new node:http.ClientRequest', onEvent('1+'))),
    [`${path}.createServer`]: returns(`new ${path}.Server<0+>`, onEvent('0+')),
    [`${path}.globalAgent`]: { prototype: `${path}.Agent.prototype`, writeEffect: CHANGES_GLOBAL_AGENT, ...hostMembers(CHANGES_GLOBAL_AGENT) },
    ...each(`${path}.globalAgent`, 'destroy', acts(CHANGES_GLOBAL_AGENT)),
    ...each(`${path}.globalAgent`, 'options sockets freeSockets requests', { otherMembers: { value: 'unknown' }, writeEffect: CHANGES_GLOBAL_AGENT }),
  };
}

const HEADER_READERS = 'getHeader getHeaders getHeaderNames getRawHeaderNames hasHeader';

/** https://nodejs.org/api/http.html and https://nodejs.org/api/https.html */
const httpModuleRows = (): Table => ({
  'node:http': HOST_MODULE,
  'node:http.METHODS': { prototype: 'Array.prototype', otherMembers: { value: 'string | undefined' }, writeEffect: MODULE_WRITE },
  'node:http.METHODS.length': holds('number'),
  'node:http.STATUS_CODES': { otherMembers: { value: 'string | undefined' }, writeEffect: MODULE_WRITE },
  'node:http.maxHeaderSize': holds('number', 'platform'),
  ...each('node:http', 'validateHeaderName validateHeaderValue', returns('undefined')),
  'node:http.setMaxIdleHTTPParsers': acts(SETS_DEFAULT),
  'node:http._connectionListener': INTERNAL,
  ...requests('node:http'),
  ...recent({
    'node:http.WebSocket': alias('WebSocket'),
    'node:http.CloseEvent': alias('CloseEvent'),
    'node:http.MessageEvent': alias('MessageEvent'),
    'node:http.setGlobalProxyFromEnv': acts(SETS_DEFAULT, 'unknown'),
  }),

  ...olderClass('node:http.Agent', 'node:events'),
  'node:http.Agent.prototype.destroy': changes(),
  ...each('node:http.Agent.prototype', 'removeSocket reuseSocket', changes()),
  'node:http.Agent.prototype.keepSocketAlive': changes('boolean'),
  'node:http.Agent.prototype.getName': returns('string', { reads: [0] }),
  ...each('node:http.Agent.prototype', 'createConnection addRequest createSocket', acts(REQUESTS, 'host')),
  ...each('node:http.Agent.prototype', 'maxSockets maxFreeSockets maxTotalSockets defaultPort', holds('number')),
  ...each('node:http.Agent.prototype', 'keepAlive', holds('boolean')),
  'node:http.Agent.prototype.protocol': holds('string'),
  'node:http.Agent.defaultMaxSockets': { ...holds('number'), writeEffect: SETS_DEFAULT },
  ...olderClass('node:http.OutgoingMessage', 'node:stream'),
  ...each('node:http.OutgoingMessage.prototype', 'appendHeader setHeader setHeaders removeHeader addTrailers', changes('this')),
  ...each('node:http.OutgoingMessage.prototype', HEADER_READERS, returns('unknown')),
  ...each('node:http.OutgoingMessage.prototype', 'end flushHeaders write', acts(RESPONDS, 'this')),
  ...each('node:http.OutgoingMessage.prototype', `_finish _flush _flushOutput _implicitHeader _renderHeaders _send _storeHeader
    _writeRaw`, INTERNAL),
  'node:http.OutgoingMessage.prototype.pipe': undescribed('runs methods of the stream that it is given'),
  ...recent({ 'node:http.OutgoingMessage.prototype._isLenientHeaderValidation': INTERNAL, 'node:http.IncomingMessage.prototype._dumpAndCloseReadable': INTERNAL }),
  ...each('node:http.OutgoingMessage.prototype', 'cork uncork', changes()),
  ...each('node:http.OutgoingMessage.prototype', 'destroy', changes('this')),
  'node:http.OutgoingMessage.prototype.setTimeout': acts(effect('timer', 'thread'), 'this', onEvent(1)),
  ...each('node:http.OutgoingMessage.prototype', `closed headersSent sendDate finished writableEnded writableFinished writableNeedDrain writableObjectMode
    chunkedEncoding shouldKeepAlive useChunkedEncodingByDefault`, holds('boolean')),
  ...each('node:http.OutgoingMessage.prototype', 'writableCorked writableHighWaterMark writableLength', holds('number')),
  ...each('node:http.OutgoingMessage.prototype', 'writable destroyed strictContentLength', holds('boolean')),
  ...each('node:http.Agent.prototype', 'freeSockets sockets requests options', UNDESCRIBED),
  ...each('node:http.OutgoingMessage.prototype', 'req errored connection socket _header', UNDESCRIBED),
  ...retired(each('node:http.OutgoingMessage.prototype', '_headers _headerNames', UNDESCRIBED)),
  ...olderClass('node:http.ServerResponse', 'node:http.OutgoingMessage'),
  ...each('node:http.ServerResponse.prototype', 'writeContinue writeEarlyHints writeHead writeProcessing', acts(RESPONDS, 'this')),
  ...recent({ 'node:http.ServerResponse.prototype.writeInformation': acts(RESPONDS) }),
  'node:http.ServerResponse.prototype.writeHeader': acts(RESPONDS, 'this'),
  ...each('node:http.ServerResponse.prototype', '_finish _implicitHeader', INTERNAL),
  ...each('node:http.ServerResponse.prototype', 'assignSocket detachSocket', changes()),
  ...each('node:http.ServerResponse.prototype', 'statusCode', holds('number')),
  ...each('node:http.ServerResponse.prototype', 'statusMessage', holds('string')),
  ...olderClass('node:http.IncomingMessage', 'node:stream.Readable'),
  ...each('node:http.IncomingMessage.prototype', '_addHeaderLine _addHeaderLineDistinct _addHeaderLines _dump _destroy _read', INTERNAL),
  'node:http.IncomingMessage.prototype.setTimeout': acts(effect('timer', 'thread'), 'this', onEvent(1)),
  ...each('node:http.IncomingMessage.prototype', 'headers trailers', holds('new Object<string | new Array<string>>')),
  ...each('node:http.IncomingMessage.prototype', 'headersDistinct trailersDistinct', holds('new Object<new Array<string>>')),
  ...each('node:http.IncomingMessage.prototype', 'rawHeaders rawTrailers', holds('new Array<string>')),
  ...each('node:http.IncomingMessage.prototype', 'method url httpVersion statusMessage', holds('string | null')),
  ...each('node:http.IncomingMessage.prototype', 'statusCode httpVersionMajor httpVersionMinor', holds('number | null')),
  ...each('node:http.IncomingMessage.prototype', 'aborted complete', holds('boolean')),
  ...each('node:http.IncomingMessage.prototype', 'connection socket', UNDESCRIBED),
  ...recent({ 'node:http.IncomingMessage.prototype.signal': UNDESCRIBED }),
  ...olderClass('node:http.ClientRequest', 'node:http.OutgoingMessage'),
  'node:http.ClientRequest': { construct: { effect: REQUESTS, returns: 'new node:http.ClientRequest' }, call: { effect: REQUESTS, returns: 'new node:http.ClientRequest' }, prototype: 'node:http.OutgoingMessage' },
  ...each('node:http.ClientRequest.prototype', 'abort end flushHeaders write', acts(REQUESTS, 'this')),
  ...each('node:http.ClientRequest.prototype', '_deferToConnect _finish _implicitHeader onSocket', INTERNAL),
  'node:http.ClientRequest.prototype.clearTimeout': changes('undefined', onEvent(0)),
  ...each('node:http.ClientRequest.prototype', 'method host protocol path', holds('string')),
  ...each('node:http.ClientRequest.prototype', 'maxHeadersCount', holds('number | null')),
  ...each('node:http.ClientRequest.prototype', 'aborted reusedSocket', holds('boolean | number')),
  ...each('node:http.ClientRequest.prototype', 'setNoDelay setSocketKeepAlive', changes()),
  ...each('node:http.ClientRequest.prototype', 'destroy', changes('this')),
  'node:http.ClientRequest.prototype.setTimeout': acts(effect('timer', 'thread'), 'this', onEvent(1)),
  ...olderClass('node:http.Server', 'node:net.Server'),
  ...serverMembers('node:http.Server.prototype'),

  'node:https': HOST_MODULE,
  ...requests('node:https'),
  ...olderClass('node:https.Agent', 'node:http.Agent'),
  ...recent({ 'node:https.Agent.prototype.keepSocketAlive': changes('boolean') }),
  ...each('node:https.Agent.prototype', '_cacheSession _evictSession _getSession', INTERNAL),
  ...olderClass('node:https.Server', 'node:tls.Server'),
  ...serverMembers('node:https.Server.prototype'),
});

function serverMembers(path: string): Table {
  return {
    ...recent({ [`${path}.@@asyncDispose`]: changes('new Promise<undefined>') }),
    ...each(path, 'closeAllConnections closeIdleConnections', changes()),
    [`${path}.setTimeout`]: changes('this', onEvent(1)),
    ...each(path, 'headersTimeout keepAliveTimeout keepAliveTimeoutBuffer maxHeadersCount maxRequestsPerSocket requestTimeout timeout', holds('number | null')),
  };
}

const HTTP2_SERVER: Row = returns('new node:http2.Http2Server<0+>', onEvent('0+'));

/** https://nodejs.org/api/http2.html */
const http2ModuleRows = (): Table => ({
  'node:http2': HOST_MODULE,
  'node:http2.connect': { ...acts(effect('net', 'process', 'opens a network connection'), 'host', onEvent('1+')), ...hostMembers(effect('net', 'process')) },
  'node:http2.constants': { otherMembers: { value: 'number | string | undefined' }, writeEffect: MODULE_WRITE },
  ...each('node:http2', 'createServer createSecureServer', HTTP2_SERVER),
  'node:http2.Http2Server': constructs('node:http2.Http2Server'),
  'node:http2.Http2Server.prototype': prototypeObject('node:net.Server.prototype', UNDESCRIBED),
  ...each('node:http2.Http2Server.prototype', 'setTimeout updateSettings', changes('this')),
  ...each('node:http2', 'getDefaultSettings getUnpackedSettings', returns('new Object<primitive>')),
  'node:http2.getPackedSettings': returns('new Buffer', { reads: [0] }),
  'node:http2.performServerHandshake': acts(effect('net', 'process'), 'host'),
  'node:http2.sensitiveHeaders': holds('symbol'),
  ...olderClass('node:http2.Http2ServerRequest', 'node:stream.Readable'),
  ...olderClass('node:http2.Http2ServerResponse', 'node:stream'),
  ...each('node:http2.Http2ServerRequest.prototype', 'aborted complete', holds('boolean')),
  ...each('node:http2.Http2ServerRequest.prototype', 'authority httpVersion method scheme url', holds('string')),
  ...each('node:http2.Http2ServerRequest.prototype', 'httpVersionMajor httpVersionMinor', holds('number')),
  ...each('node:http2.Http2ServerRequest.prototype', 'headers trailers', holds('new Object<string | new Array<string>>')),
  ...each('node:http2.Http2ServerRequest.prototype', 'rawHeaders rawTrailers', holds('new Array<string>')),
  ...each('node:http2.Http2ServerRequest.prototype', 'connection socket stream', UNDESCRIBED),
  'node:http2.Http2ServerRequest.prototype._read': INTERNAL,
  'node:http2.Http2ServerRequest.prototype.setTimeout': acts(effect('timer', 'thread'), 'this', onEvent(1)),
  ...each('node:http2.Http2ServerResponse.prototype', `end flushHeaders write writeContinue writeEarlyHints writeHead createPushResponse`, acts(RESPONDS, 'this')),
  ...each('node:http2.Http2ServerResponse.prototype', 'addTrailers appendHeader cork destroy removeHeader setHeader setTrailer uncork', changes('unknown')),
  ...each('node:http2.Http2ServerResponse.prototype', 'getHeader getHeaderNames getHeaders hasHeader', returns('unknown')),
  'node:http2.Http2ServerResponse.prototype.setTimeout': acts(effect('timer', 'thread'), 'this', onEvent(1)),
  ...each('node:http2.Http2ServerResponse.prototype', 'finished headersSent sendDate writableEnded writableFinished', holds('boolean')),
  ...each('node:http2.Http2ServerResponse.prototype', 'statusCode writableCorked writableHighWaterMark writableLength', holds('number')),
  ...recent({
    'node:http2.Http2ServerResponse.prototype.writeInformation': acts(RESPONDS, 'this'),
    ...each('node:http2.Http2ServerResponse.prototype', 'writableNeedDrain writableObjectMode', holds('boolean')),
  }),
  'node:http2.Http2ServerResponse.prototype.statusMessage': holds('string'),
  ...each('node:http2.Http2ServerResponse.prototype', '_header connection socket stream', UNDESCRIBED),
});

/** Old names of the parts of `http`. */
const partRows = (): Table => ({
  'node:_http_agent': HOST_MODULE,
  'node:_http_agent.Agent': alias('node:http.Agent'),
  'node:_http_agent.globalAgent': alias('node:http.globalAgent'),
  'node:_http_client': HOST_MODULE,
  'node:_http_client.ClientRequest': alias('node:http.ClientRequest'),
  'node:_http_common': HOST_MODULE,
  ...each('node:_http_common', '_checkInvalidHeaderChar _checkIsHttpToken isLenient', returns('boolean')),
  ...each('node:_http_common', 'chunkExpression continueExpression', holds('new RegExp')),
  'node:_http_common.methods': alias('node:http.METHODS'),
  ...each('node:_http_common', 'freeParser HTTPParser prepareError', INTERNAL),
  'node:_http_common.parsers': UNDESCRIBED,
  ...recent({ 'node:_http_common.calculateLenientFlags': INTERNAL }),
  ...each('node:_http_common', 'CRLF', holds('string')),
  ...each('node:_http_common', 'kIncomingMessage', holds('symbol')),
  ...recent({ 'node:_http_common.kSkipPendingData': holds('symbol') }),
  'node:_http_incoming': HOST_MODULE,
  'node:_http_incoming.IncomingMessage': alias('node:http.IncomingMessage'),
  ...each('node:_http_incoming', 'readStart readStop', INTERNAL),
  ...recent({ 'node:_http_incoming.kDetachAbortSignal': holds('symbol') }),
  'node:_http_outgoing': HOST_MODULE,
  'node:_http_outgoing.OutgoingMessage': alias('node:http.OutgoingMessage'),
  ...each('node:_http_outgoing', 'validateHeaderName validateHeaderValue', returns('undefined')),
  ...each('node:_http_outgoing', 'kHighWaterMark kUniqueHeaders', holds('symbol')),
  'node:_http_outgoing.parseUniqueHeadersOption': INTERNAL,
  'node:_http_server': HOST_MODULE,
  'node:_http_server.Server': alias('node:http.Server'),
  'node:_http_server.ServerResponse': alias('node:http.ServerResponse'),
  'node:_http_server.STATUS_CODES': alias('node:http.STATUS_CODES'),
  ...each('node:_http_server', 'setupConnectionsTracking storeHTTPOptions _connectionListener httpServerPreClose', INTERNAL),
  ...each('node:_http_server', 'kServerResponse kConnectionsCheckingInterval', holds('symbol')),
});

/** What functions do to their arguments before they return. */
const OPERANDS: OperandLists = {
  'coerces 1 string': 'node:http.OutgoingMessage.prototype.appendHeader node:http.OutgoingMessage.prototype.setHeader',
  'reads 0': `node:http.Agent.prototype.reuseSocket node:http.Agent.prototype.keepSocketAlive node:http.ServerResponse.prototype.detachSocket
    node:https.Agent.prototype.keepSocketAlive node:http2.Http2ServerResponse.prototype.addTrailers node:http.createServer node:http.Agent new:node:http.Agent node:http.OutgoingMessage new:node:http.OutgoingMessage
    node:http.IncomingMessage new:node:http.IncomingMessage node:http.Server new:node:http.Server node:https.createServer
    node:https.Agent new:node:https.Agent node:https.Server new:node:https.Server node:http2.createServer
    node:http2.createSecureServer`,
  'coerces 0 string': 'node:http.OutgoingMessage.prototype.appendHeader node:http.OutgoingMessage.prototype.setHeader',
  'reads 0; reads 1': 'node:http.Agent.prototype.removeSocket node:http.ServerResponse new:node:http.ServerResponse',
  'reads 0; writes 0': 'node:http.ServerResponse.prototype.assignSocket new:node:http2.Http2ServerRequest',
  'coerces 0 string; coerces 1 string': 'node:http.validateHeaderName node:http.validateHeaderValue',
  'reads 0; coerces 0.* string; reads 0.*': 'node:http.OutgoingMessage.prototype.addTrailers',
  'reads 0; writes 0; reads 1': 'new:node:http2.Http2ServerResponse',
};

export const httpRows = (): Table => withOperands(only(['node'], { ...httpModuleRows(), ...http2ModuleRows(), ...partRows() }), OPERANDS);
