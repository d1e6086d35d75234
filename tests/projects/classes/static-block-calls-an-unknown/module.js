//# globals: u
export class Registry {
  static {
    u(this); //~ unknown unknown-call: calls `u()`
  }
}
