//# globals: u
class Derived extends u {}
export { Derived };
export const derived = new Derived(); //~ unknown unknown-call: the global `u`
