let run = () => {};
const parse = () => JSON.parse(String(globalThis.input));
try {
  run = () => { globalThis.ran = true; };
  parse();
  run = () => {};
} catch {}
run(); //~ impure? global-write: globalThis.ran
