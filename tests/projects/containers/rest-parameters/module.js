const loud = () => { globalThis.ran = true; };
const last = (first, ...others) => others[others.length - 1];
last(loud, () => {})();
last(() => {}, loud)(); //~ impure global-write: globalThis.ran
