let run = () => { globalThis.ran = true; };
try {
  JSON.parse(String(globalThis.input));
  run = () => {};
} catch {
  run(); //~ impure? global-write: globalThis.ran
}
