//# globals: u
const later = (run) => call.bind(null, run);
const call = (run) => run();
while (u) {
  later(() => {})();
  later(() => { globalThis.ran = true; })(); //~ impure? global-write: globalThis.ran
}
