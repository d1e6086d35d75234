const controller = new AbortController();
const signal = AbortSignal.any([controller.signal]);
signal.onabort = () => {
  globalThis.seen = true;
};
controller.abort(); //~ impure? global-write: globalThis.seen
