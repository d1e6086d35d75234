function* numbers() {
  yield 1;
  globalThis.never = 1;
}
for (const _ of numbers()) break;
const [first] = numbers();
export { first };
