const quiet = () => {};
let kept = quiet;
try {
  quiet = () => { globalThis.never = true; };
} catch {}
quiet();
null || (kept ??= 1);
class Shape {}
Shape = () => { globalThis.replaced = true; };
Shape(); //~ impure global-write: globalThis.replaced
