//# environment: node

import EventEmitter from 'node:events';
class Server extends EventEmitter {
  constructor() { super(); this.on('ready', this.start); }
  start() { globalThis.started = true; }
}
export const server = new Server();
server.emit('ready'); //~ impure global-write via Server.start
