try {
  throw () => (globalThis.called = 1);
} catch (thrown) {
  thrown(); //~ impure global-write: globalThis.called
}
