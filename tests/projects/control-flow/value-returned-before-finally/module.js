let value = () => {};
const read = () => {
  try { return value; } finally { value = () => { globalThis.changed = true; }; }
};
read()();
read()(); //~ impure global-write: globalThis.changed
