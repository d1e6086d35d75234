//# globals: u
let rounds = 0;
while (u) {
  const box = {};
  if (rounds > 0 && !box.full) globalThis.empty = true; //~ impure? global-write: globalThis.empty
  box.full = true;
  rounds++;
}
