try {
  throw { run: () => { globalThis.ran = true; } };
} catch (failure) {
  failure.run(); //~ impure global-write: globalThis.ran
}
