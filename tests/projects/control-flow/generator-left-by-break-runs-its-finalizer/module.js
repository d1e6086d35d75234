function* lines() {
  try {
    yield 1;
  } finally {
    globalThis.closed = 1;
  }
}
for (const _ of lines()) break; //~ impure global-write: globalThis.closed via lines
