let close = () => (globalThis.closed = 1);
try {
  JSON.parse(String(Math.random())); //~ ambient random
  close = () => {};
} catch {
  close(); //~ impure? global-write: globalThis.closed via close
}
