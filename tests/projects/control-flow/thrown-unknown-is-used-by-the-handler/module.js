//# globals: u
try {
  throw u;
} catch (thrown) {
  thrown.x; //~ unknown unknown-property: thrown.x
}
