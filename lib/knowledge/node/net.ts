import { HOST_MODULE, INTERNAL, UNDESCRIBED, acts, alias, changes, constructs, each, effect, holds, onEvent, only, prototypeObject, reads, recent, retired, returns, undescribed } from '../host-rows.ts';
import { withOperands, type OperandLists } from '../operands.ts';
import type { Row, Table } from '../schema.ts';

const CONNECTS = effect('net', 'process', 'opens a network connection');
const LISTENS = effect('net', 'process', 'listens on a network port');
const SENDS = effect('net', 'process', 'sends over the network');
const LOOKS_UP = effect('net', 'process', 'looks up a name in the network');
const SETS_DEFAULT = effect('builtin-write', 'runtime', 'changes a default of the network modules');

/** A class that older code also calls without `new`, under an emitter. */
function emitterClass(path: string, parent: string): Table {
  return {
    [path]: { construct: { returns: `new ${path}` }, call: { writes: ['this'], returns: `undefined | new ${path}` }, prototype: parent },
    [`${path}.prototype`]: prototypeObject(`${parent}.prototype`, UNDESCRIBED),
  };
}

/** https://nodejs.org/api/net.html. Making a server or a socket allocates; `listen` and `connect` open it. */
const netModuleRows = (): Table => ({
  'node:net': HOST_MODULE,
  ...emitterClass('node:net.Server', 'node:events'),
  ...each('node:net.Server.prototype', 'listen', acts(LISTENS, 'this', onEvent('0+'))),
  ...each('node:net.Server.prototype', 'ref unref close', changes('this')),
  ...recent({ 'node:net.Server.prototype.@@asyncDispose': changes('new Promise<undefined>') }),
  ...each('node:net.Server.prototype', '_emitCloseIfDrained _listen2 _setupWorker', INTERNAL),
  'node:net.Server.prototype.address': reads('platform', 'unknown'),
  'node:net.Server.prototype.getConnections': changes('this'),
  ...each('node:net.Server.prototype', 'listening dropMaxConnection', holds('boolean')),
  ...each('node:net.Server.prototype', 'maxConnections connections', holds('number')),
  ...emitterClass('node:net.Socket', 'node:stream.Duplex'),
  'node:net.Socket.prototype.connect': acts(CONNECTS, 'this', onEvent('0+')),
  ...each('node:net.Socket.prototype', 'write end', acts(SENDS, 'boolean')),
  ...each('node:net.Socket.prototype', 'ref unref setEncoding setKeepAlive setNoDelay', changes('this')),
  'node:net.Socket.prototype.setTimeout': acts(effect('timer', 'thread'), 'this', onEvent(1)),
  ...each('node:net.Socket.prototype', 'remoteAddress remoteFamily localAddress localFamily readyState', holds('string | undefined')),
  ...each('node:net.Socket.prototype', 'remotePort localPort bytesRead bytesWritten bufferSize timeout', holds('number | undefined')),
  ...each('node:net.Socket.prototype', 'connecting pending destroyed', holds('boolean')),
  ...each('node:net.Socket.prototype', `_destroy _final _getpeername _getsockname _onTimeout _read _reset _unrefTimer _write _writeGeneric _writev`, INTERNAL),
  ...each('node:net.Socket.prototype', 'read resume', undescribed('runs methods of the stream, in whichever class they stand')),
  ...each('node:net.Socket.prototype', 'destroySoon resetAndDestroy', changes('this | undefined')),
  'node:net.Socket.prototype.address': returns('new Object<primitive>'),
  ...each('node:net.Socket.prototype', '_bytesDispatched', holds('number')),
  ...each('node:net.Socket.prototype', '_connecting', holds('boolean')),
  'node:net.Socket.prototype._handle': UNDESCRIBED,
  ...recent({ 'node:net.Socket.prototype.getTypeOfService': returns('number'), 'node:net.Socket.prototype.setTypeOfService': changes('this') }),
  'node:net.Stream': alias('node:net.Socket'),
  'node:net.createServer': returns('new node:net.Server<0+>', onEvent('0+')),
  ...each('node:net', 'connect createConnection', acts(CONNECTS, 'new node:net.Socket', onEvent('0+'))),
  'node:net._createServerHandle': acts(LISTENS, 'host'),
  'node:net._normalizeArgs': returns('new Array<unknown>'),
  ...retired({ 'node:net._setSimultaneousAccepts': acts(LISTENS) }),
  'node:net.BlockList': constructs('node:net.BlockList'),
  'node:net.BlockList.prototype': prototypeObject('Object.prototype', UNDESCRIBED),
  ...each('node:net.BlockList.prototype', 'addAddress addRange addSubnet', changes()),
  'node:net.BlockList.prototype.check': returns('boolean'),
  ...recent({
    'node:net.BoundSocket': { construct: { effect: LISTENS, returns: 'new node:net.BoundSocket' } },
    'node:net.BoundSocket.prototype': prototypeObject('Object.prototype', { value: 'host', effect: LISTENS }),
    'node:net.BoundSocket.prototype.@@dispose': acts(LISTENS),
    'node:net.BlockList.PRIVATE_RANGES': holds('new Array<string>'),
    ...each('node:net.BlockList.prototype', 'addAddresses addCIDR addCIDRs clear removeAddress removeCIDR removeRange removeSubnet', changes('unknown')),
    'node:net.BlockList.prototype.size': holds('number'),
    'node:net.BlockList.prototype.toJSON': returns('new Array<string>'),
    'node:net.BlockList.prototype.fromJSON': changes('undefined', { reads: [0] }),
    'node:net.BlockList.isBlockList': returns('boolean'),
    'node:net.SocketAddress.parse': returns('new node:net.SocketAddress | undefined'),
  }),
  'node:net.BlockList.prototype.rules': holds('new Array<string>'),
  'node:net.SocketAddress': constructs('node:net.SocketAddress', { reads: [0] }),
  'node:net.SocketAddress.prototype': prototypeObject('Object.prototype', UNDESCRIBED),
  ...each('node:net.SocketAddress', 'isSocketAddress', returns('boolean')),
  ...each('node:net.SocketAddress.prototype', 'address family', holds('string')),
  ...each('node:net.SocketAddress.prototype', 'port flowlabel', holds('number')),
  'node:net.SocketAddress.prototype.toJSON': returns('new Object<primitive>'),
  'node:net.isIP': returns('number', { coerces: [{ of: 0, to: 'string' }] }),
  ...each('node:net', 'isIPv4 isIPv6', returns('boolean', { coerces: [{ of: 0, to: 'string' }] })),
  ...each('node:net', 'getDefaultAutoSelectFamily', returns('boolean')),
  ...each('node:net', 'getDefaultAutoSelectFamilyAttemptTimeout', returns('number')),
  ...each('node:net', 'setDefaultAutoSelectFamily setDefaultAutoSelectFamilyAttemptTimeout', acts(SETS_DEFAULT)),
});

const TLS_DEFAULT: Row = { value: 'primitive', writeEffect: SETS_DEFAULT };

/** https://nodejs.org/api/tls.html */
const tlsModuleRows = (): Table => ({
  'node:tls': HOST_MODULE,
  ...each('node:tls', 'CLIENT_RENEG_LIMIT CLIENT_RENEG_WINDOW DEFAULT_CIPHERS DEFAULT_ECDH_CURVE DEFAULT_MIN_VERSION DEFAULT_MAX_VERSION', TLS_DEFAULT),
  'node:tls.getCiphers': returns('new Array<string>'),
  'node:tls.rootCertificates': holds('new Array<string>'),
  ...recent({
    'node:tls.getCertificateCompressionAlgorithms': returns('new Array<string>'),
    'node:tls.getCACertificates': reads('platform', 'new Array<string>'),
    'node:tls.setDefaultCACertificates': acts(SETS_DEFAULT),
  }),
  'node:tls.convertALPNProtocols': returns('undefined', { writes: [1] }),
  'node:tls.checkServerIdentity': returns('new Error | undefined', { reads: [1] }),
  'node:tls.createSecureContext': returns('new node:tls.SecureContext', { reads: [0] }),
  'node:tls.SecureContext': { construct: { reads: [0], returns: 'new node:tls.SecureContext' }, call: { reads: [0], returns: 'new node:tls.SecureContext' } },
  'node:tls.SecureContext.prototype': prototypeObject('Object.prototype', UNDESCRIBED),
  ...emitterClass('node:tls.TLSSocket', 'node:net.Socket'),
  ...each('node:tls.TLSSocket.prototype', `_destroySSL _emitTLSError _finishInit _handleTimeout _init _releaseControl _start _tlsError _wrapHandle`, INTERNAL),
  ...each('node:tls.TLSSocket.prototype', 'authorized encrypted', holds('boolean')),
  ...each('node:tls.TLSSocket.prototype', 'alpnProtocol servername', holds('string | boolean | null')),
  'node:tls.TLSSocket.prototype.authorizationError': UNDESCRIBED,
  'node:net.Socket.prototype.autoSelectFamilyAttemptedAddresses': holds('new Array<string>'),
  ...each('node:tls.TLSSocket.prototype', `getCertificate getCipher getEphemeralKeyInfo getFinished getPeerCertificate getPeerFinished getPeerX509Certificate
    getProtocol getSession getSharedSigalgs getTLSTicket getX509Certificate isSessionReused exportKeyingMaterial`, reads('platform', 'unknown')),
  ...each('node:tls.TLSSocket.prototype', 'disableRenegotiation enableTrace renegotiate setKeyCert setMaxSendFragment setServername setSession', acts(SENDS, 'unknown')),
  ...emitterClass('node:tls.Server', 'node:net.Server'),
  ...each('node:tls.Server.prototype', '_getServerData _setServerData', INTERNAL),
  ...retired({ 'node:tls.Server.prototype.setOptions': changes('undefined', { reads: [0] }) }),
  ...each('node:tls.Server.prototype', 'addContext setSecureContext setTicketKeys', changes()),
  'node:tls.Server.prototype.getTicketKeys': returns('new Buffer'),
  'node:tls.createServer': returns('new node:tls.Server<0+>', onEvent('0+')),
  'node:tls.connect': acts(CONNECTS, 'new node:tls.TLSSocket', onEvent('0+')),
  ...retired({ 'node:tls.createSecurePair': acts(CONNECTS, 'host') }),
  'node:_tls_common': HOST_MODULE,
  'node:_tls_common.SecureContext': alias('node:tls.SecureContext'),
  'node:_tls_common.createSecureContext': alias('node:tls.createSecureContext'),
  'node:_tls_common.translatePeerCertificate': returns('unknown'),
  'node:_tls_wrap': HOST_MODULE,
  'node:_tls_wrap.TLSSocket': alias('node:tls.TLSSocket'),
  'node:_tls_wrap.Server': alias('node:tls.Server'),
  'node:_tls_wrap.createServer': alias('node:tls.createServer'),
  'node:_tls_wrap.connect': alias('node:tls.connect'),
});

/** https://nodejs.org/api/dgram.html */
const dgramModuleRows = (): Table => ({
  'node:dgram': HOST_MODULE,
  ...emitterClass('node:dgram.Socket', 'node:events'),
  ...each('node:dgram.Socket.prototype', 'bind', acts(LISTENS, 'this', onEvent('0+'))),
  ...each('node:dgram.Socket.prototype', 'send connect addMembership addSourceSpecificMembership', acts(SENDS, 'undefined', onEvent('1+'))),
  ...each('node:dgram.Socket.prototype', 'ref unref close', changes('this')),
  ...each('node:dgram.Socket.prototype', '_healthCheck _stopReceiving', INTERNAL),
  ...each('node:dgram.Socket.prototype', '_bindState _handle _queue _receiving _reuseAddr', UNDESCRIBED),
  ...each('node:dgram.Socket.prototype', 'address remoteAddress', reads('platform', 'new Object<primitive>')),
  ...each('node:dgram.Socket.prototype', 'getRecvBufferSize getSendBufferSize getSendQueueCount getSendQueueSize', reads('platform', 'number')),
  'node:dgram.Socket.prototype.sendto': acts(SENDS, 'undefined', onEvent('1+')),
  ...each('node:dgram.Socket.prototype', `disconnect dropMembership dropSourceSpecificMembership setBroadcast setMulticastInterface setMulticastLoopback
    setMulticastTTL setRecvBufferSize setSendBufferSize setTTL`, changes('unknown')),
  ...recent({ 'node:dgram.Socket.prototype.@@asyncDispose': changes('new Promise<undefined>'), ...each('node:dgram.Socket.prototype', 'bindSync connectSync', acts(LISTENS, 'this')) }),
  'node:dgram.createSocket': returns('new node:dgram.Socket<1>', onEvent(1)),
  'node:dgram._createSocketHandle': acts(LISTENS, 'host'),
});

const DNS_CODES = `NODATA FORMERR SERVFAIL NOTFOUND NOTIMP REFUSED BADQUERY BADNAME BADFAMILY BADRESP CONNREFUSED TIMEOUT EOF FILE NOMEM
  DESTRUCTION BADSTR BADFLAGS NONAME BADHINTS NOTINITIALIZED LOADIPHLPAPI ADDRGETNETWORKPARAMS CANCELLED`;
const DNS_QUERIES = `lookup lookupService resolve resolve4 resolve6 resolveAny resolveCaa resolveCname resolveMx resolveNaptr resolveNs resolvePtr
  resolveSoa resolveSrv resolveTxt reverse`;

function dnsModule(path: string, query: Row): Table {
  return {
    [path]: HOST_MODULE,
    ...each(path, DNS_CODES, holds('string')),
    ...each(path, DNS_QUERIES, query),
    ...recent(each(path, 'resolveTlsa', query)),
    ...each(path, 'getServers', reads('platform', 'new Array<string>')),
    ...each(path, 'getDefaultResultOrder', returns('string')),
    ...each(path, 'setServers setDefaultResultOrder', acts(SETS_DEFAULT)),
    [`${path}.Resolver`]: constructs(`${path}.Resolver`),
    [`${path}.Resolver.prototype`]: prototypeObject('Object.prototype'),
    ...each(`${path}.Resolver.prototype`, DNS_QUERIES, query),
    ...recent(each(`${path}.Resolver.prototype`, 'resolveTlsa', query)),
    ...each(`${path}.Resolver.prototype`, 'cancel setLocalAddress setServers', changes()),
    [`${path}.Resolver.prototype.getServers`]: reads('platform', 'new Array<string>'),
  };
}

/** https://nodejs.org/api/dns.html */
const dnsModuleRows = (): Table => ({
  ...dnsModule('node:dns', acts(LOOKS_UP, 'unknown', onEvent('1+'))),
  ...each('node:dns', 'ADDRCONFIG ALL V4MAPPED', holds('number')),
  'node:dns.promises': alias('node:dns/promises'),
  ...dnsModule('node:dns/promises', acts(LOOKS_UP, 'new Promise<unknown>')),
});

/** What functions do to their arguments before they return. */
const OPERANDS: OperandLists = {
  'coerces 0 number': 'node:dgram.Socket.prototype.setRecvBufferSize node:dgram.Socket.prototype.setSendBufferSize',
  'reads 0': `node:net.Server new:node:net.Server node:net.Socket new:node:net.Socket node:net.createServer node:net._normalizeArgs
    node:net.SocketAddress.isSocketAddress node:tls.Server new:node:tls.Server node:tls.Server.prototype.addContext
    node:tls.Server.prototype.setSecureContext node:tls.createServer node:dgram.Socket new:node:dgram.Socket
    node:dgram.createSocket new:node:dns.Resolver new:node:dns/promises.Resolver`,
  'coerces 0 string': 'node:tls.checkServerIdentity',
  'reads 0; reads 1': 'node:tls.TLSSocket new:node:tls.TLSSocket',
  'coerces 0 string; reads 0': 'node:net.Socket.prototype.setEncoding',
  'coerces 1 string': 'node:net.Socket.prototype.setKeepAlive',
};

export const netRows = (): Table => withOperands(only(['node'], { ...netModuleRows(), ...tlsModuleRows(), ...dgramModuleRows(), ...dnsModuleRows() }), OPERANDS);
