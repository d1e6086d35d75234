//# globals: u
class Base {}
export class Derived extends u(Base) {} //~ unknown unknown-call: calls `u()`
