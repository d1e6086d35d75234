class Tagged {
  get [Symbol.toStringTag]() { return console.log('tag'); }
  get other() { return console.log('other'); }
}
export const text = `${new Tagged()}`; //~ impure console
export const plain = `${{ get other() { return console.log('other'); } }}`;
