function* forever() {
  while (true) yield 1;
}
const iterator = forever();
export const one = iterator.next().value;
