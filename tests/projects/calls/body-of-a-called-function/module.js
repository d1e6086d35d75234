//# globals: u
function touch() {
  return u.x;
}
touch(); //~ unknown unknown-property: `touch()` reads `u.x` via touch
