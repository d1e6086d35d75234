//# environment: node

const { EventEmitter } = require('events');
function Server() { EventEmitter.call(this); }
require('util').inherits(Server, EventEmitter);
const server = new Server();
server.on('ready', function ready() { globalThis.started = true; });
if (server.missing) server.missing();
server.emit('ready'); //~ impure global-write via ready
