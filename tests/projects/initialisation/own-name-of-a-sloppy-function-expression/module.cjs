const outer = function own() {
  own = () => { globalThis.never = true; };
  return own;
};
if (outer() === outer) globalThis.kept = true; //~ impure global-write: globalThis.kept
