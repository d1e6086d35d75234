function assigned(callback) {
  arguments[0] = () => (globalThis.assigned = 1);
  callback();
}
assigned(() => {}); //~ impure global-write: globalThis.assigned
function reassigned(callback) {
  callback = () => (globalThis.reassigned = 1);
  arguments[0]();
}
reassigned(() => {}); //~ impure global-write: globalThis.reassigned
function missing(callback) {
  arguments[0] = () => (globalThis.never = 1);
  if (callback) callback();
}
missing();
