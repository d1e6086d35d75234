//# globals: u
let close = () => (globalThis.closed = 1);
try {
  u(); //~ unknown unknown-call
  close = () => {};
} catch {
  close(); //~ impure? global-write: globalThis.closed via close
}
