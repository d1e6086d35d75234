if (process.env.NODE_ENV !== 'production') { //~ ambient environment //~ ambient environment
  (function () {
    exports.shared = () => {};
    exports.warn = () => (globalThis.never = 2);
  })();
}
