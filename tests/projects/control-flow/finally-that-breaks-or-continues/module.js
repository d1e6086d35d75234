const loud = () => { globalThis.never = true; };
const quiet = () => {};
const broken = () => {
  for (;;) {
    try { return loud; } finally { break; }
  }
  return quiet;
};
const continued = () => {
  for (const item of [1, 2]) {
    try { return loud; } finally { continue; }
  }
  return quiet;
};
const labelled = () => {
  left: { try { return; } finally { break left; } }
  globalThis.reached = true;
};
broken()();
continued()();
labelled(); //~ impure global-write: globalThis.reached
