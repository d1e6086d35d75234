//# globals: u
{
  using held = u; //~ unknown unknown-call
}
