import { names } from './names.js';

class Space {
  constructor(server) {
    this.server = server;
  }
  use() {
    // What a server has under this name, nobody knows: it is none of the methods below.
    if (this.server.engine) delete this.server.engine.packet;
  }
}
export class Server {
  constructor() {
    this.space = new Space(this);
    this.space.use();
  }
}
for (const name of names) {
  Server.prototype[name] = function () {
    return this.space[name]();
  };
}

const open = new Set();
export function made() {
  const server = new Server();
  open.add(server); //~ grows module open.* via made
  return server;
}
