class Stack extends Array {
  get top() {
    return this[this.length - 1];
  }
}
class Failure extends Error {
  name = 'Failure';
}
class Counts extends Map {
  add(key) {
    return this.set(key, (this.get(key) ?? 0) + 1);
  }
}
const stack = new Stack();
stack.push(1);
export const { top } = stack;
export const counts = new Counts().add('a').add('a');
export const failure = new Failure('no');
