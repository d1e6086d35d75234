function plain() {}
try {
  Object.setPrototypeOf(plain, function parent() {});
  Object.setPrototypeOf({}, null);
} catch {
  globalThis.never = 1;
}

const above = {};
const below = Object.create(above);
try {
  Object.setPrototypeOf(above, below);
} catch {
  globalThis.cyclic = 1; //~ impure global-write
}
const fixed = Object.preventExtensions({});
try {
  Object.setPrototypeOf(fixed, {});
} catch {
  globalThis.fixed = 1; //~ impure? global-write
}
