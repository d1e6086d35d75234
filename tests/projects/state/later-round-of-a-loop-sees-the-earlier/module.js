//# globals: u
let first = () => {};
let second = () => {};
while (u) {
  second(); //~ impure? global-write: globalThis.ran
  second = first;
  first = () => { globalThis.ran = true; };
}
