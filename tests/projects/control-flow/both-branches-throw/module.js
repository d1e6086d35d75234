//# globals: u
function fail() {
  if (u) throw new Error('one');
  else throw new Error('other');
}
fail(); //~ impure throw via fail
globalThis.never = 1;
