//# globals: u
{
  using held = u; //~ unknown unknown-property: reads `[Symbol.dispose]`
}
