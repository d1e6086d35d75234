function once(run) {
  let done = false;
  let result;
  return () => {
    if (!done) {
      done = true;
      result = run();
    }
    return result;
  };
}
const init = once(() => (globalThis.ready = 1));
export const harmless = once(() => 1)();
init(); //~ impure global-write: globalThis.ready
init();
