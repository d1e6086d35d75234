const write = () => (globalThis.a = 1);
const long = () => middle();
const middle = () => write();
const both = () => {
  long();
  write();
};
both(); //~ impure global-write: globalThis.a via both > write
