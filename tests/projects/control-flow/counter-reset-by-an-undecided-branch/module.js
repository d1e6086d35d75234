//# globals: u
let count = 0;
for (const step of [1, 2, 3]) {
  if (u) count = 0;
  count += step;
}
if (count === 6) globalThis.six = 1; //~ impure? global-write: globalThis.six
if (count > 6) globalThis.seven = 1; //~ impure? global-write: globalThis.seven
