function* numbers() {
  for (;;) {
    globalThis.next = 1;
    yield 1;
  }
}
export const iterator = numbers();
