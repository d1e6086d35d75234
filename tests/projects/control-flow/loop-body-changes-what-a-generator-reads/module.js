let seen = false;
function* numbers() {
  yield 1;
  if (seen) globalThis.second = 1;
}
for (const _ of numbers()) seen = true; //~ impure global-write: globalThis.second via numbers
