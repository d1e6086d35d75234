import { HOST_MODULE, MODULE_WRITE, UNDESCRIBED, acts, alias, changes, constructs, each, effect, holds, hostMembers, onEvent, only, prototypeObject, recent, returns } from '../host-rows.ts';
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
  'node:http._connectionListener': UNDESCRIBED,
  ...requests('node:http'),
  ...recent({
    'node:http.WebSocket': alias('WebSocket'),
    'node:http.CloseEvent': alias('CloseEvent'),
    'node:http.MessageEvent': alias('MessageEvent'),
    'node:http.setGlobalProxyFromEnv': acts(SETS_DEFAULT, 'unknown'),
  }),

  ...olderClass('node:http.Agent', 'node:events'),
  'node:http.Agent.prototype.destroy': changes(),
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
  ...olderClass('node:http.ServerResponse', 'node:http.OutgoingMessage'),
  ...each('node:http.ServerResponse.prototype', 'writeContinue writeEarlyHints writeHead writeProcessing', acts(RESPONDS, 'this')),
  ...each('node:http.ServerResponse.prototype', 'statusCode', holds('number')),
  ...each('node:http.ServerResponse.prototype', 'statusMessage', holds('string')),
  ...olderClass('node:http.IncomingMessage', 'node:stream.Readable'),
  ...olderClass('node:http.ClientRequest', 'node:http.OutgoingMessage'),
  'node:http.ClientRequest': { construct: { effect: REQUESTS, returns: 'new node:http.ClientRequest' }, call: { effect: REQUESTS, returns: 'new node:http.ClientRequest' }, prototype: 'node:http.OutgoingMessage' },
  ...each('node:http.ClientRequest.prototype', 'abort end flushHeaders write', acts(REQUESTS, 'this')),
  ...each('node:http.ClientRequest.prototype', 'setNoDelay setSocketKeepAlive destroy', changes('this')),
  'node:http.ClientRequest.prototype.setTimeout': acts(effect('timer', 'thread'), 'this', onEvent(1)),
  ...olderClass('node:http.Server', 'node:net.Server'),
  ...serverMembers('node:http.Server.prototype'),

  'node:https': HOST_MODULE,
  ...requests('node:https'),
  ...olderClass('node:https.Agent', 'node:http.Agent'),
  ...olderClass('node:https.Server', 'node:tls.Server'),
  ...serverMembers('node:https.Server.prototype'),
});

function serverMembers(path: string): Table {
  return {
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
  ...each('node:_http_common', 'freeParser parsers HTTPParser prepareError', UNDESCRIBED),
  ...each('node:_http_common', 'CRLF', holds('string')),
  ...each('node:_http_common', 'kIncomingMessage', holds('symbol')),
  ...recent({ 'node:_http_common.kSkipPendingData': holds('symbol') }),
  'node:_http_incoming': HOST_MODULE,
  'node:_http_incoming.IncomingMessage': alias('node:http.IncomingMessage'),
  ...each('node:_http_incoming', 'readStart readStop', UNDESCRIBED),
  'node:_http_outgoing': HOST_MODULE,
  'node:_http_outgoing.OutgoingMessage': alias('node:http.OutgoingMessage'),
  ...each('node:_http_outgoing', 'validateHeaderName validateHeaderValue', returns('undefined')),
  ...each('node:_http_outgoing', 'kHighWaterMark kUniqueHeaders', holds('symbol')),
  'node:_http_outgoing.parseUniqueHeadersOption': UNDESCRIBED,
  'node:_http_server': HOST_MODULE,
  'node:_http_server.Server': alias('node:http.Server'),
  'node:_http_server.ServerResponse': alias('node:http.ServerResponse'),
  'node:_http_server.STATUS_CODES': alias('node:http.STATUS_CODES'),
  ...each('node:_http_server', 'setupConnectionsTracking storeHTTPOptions _connectionListener httpServerPreClose', UNDESCRIBED),
  ...each('node:_http_server', 'kServerResponse kConnectionsCheckingInterval', holds('symbol')),
});

export const httpRows = (): Table => only(['node'], { ...httpModuleRows(), ...http2ModuleRows(), ...partRows() });
