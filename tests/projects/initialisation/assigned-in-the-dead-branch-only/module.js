let options;
if (true) {
  globalThis.chosen = true; //~ impure global-write: globalThis.chosen
} else {
  options = { x: 1 };
}
export const x = options.x; //~ impure throw: undefined
