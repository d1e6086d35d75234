const server = {
  start() {
    this.listen();
  },
  listen: () => { globalThis.listening = true; },
};
server.start(); //~ impure global-write: globalThis.listening via start > listen
