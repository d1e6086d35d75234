// The body of a generator runs when its caller takes values from it.
let current: unknown;
export function* each(value: unknown) {
  current = value; //~ changed module current
  yield 1;
}

let streamed: unknown;
export async function* stream(value: unknown) {
  streamed = value; //~ changed module streamed
  yield 1;
}

let last: unknown;
export class Tree {
  *[Symbol.iterator]() {
    last = this; //~ changed module last
    yield 1;
  }
}

export function* own(value: unknown) {
  const all: unknown[] = [];
  all.push(value);
  yield all;
}
void [current, streamed, last];
