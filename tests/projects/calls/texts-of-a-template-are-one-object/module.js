const seen = new Map();
const cached = (strings) => {
  if (seen.has(strings)) return seen.get(strings);
  seen.set(strings, () => (globalThis.cached = 1));
  return () => {};
};
const again = () => cached`a`;
again()();
again()(); //~ impure global-write: globalThis.cached
