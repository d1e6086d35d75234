const Counted = (Superclass) => class extends Superclass {
  constructor() {
    super();
    globalThis.count = 1;
  }
};
class Derived extends Counted(Object) {}
export const derived = new Derived(); //~ impure global-write: globalThis.count
