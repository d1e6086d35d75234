class Base { constructor() { return 1; } }
export const base = new Base();
class Derived extends Base { constructor() { super(); return 1; } }
export const derived = new Derived(); //~ impure throw: returns a primitive value
