let options = { run: () => { globalThis.unset = true; } };
const parse = (text) => JSON.parse(text);
try {
  parse(String(globalThis.input));
  options = { run: () => {} };
} catch {}
options.run(); //~ impure? global-write: globalThis.unset
