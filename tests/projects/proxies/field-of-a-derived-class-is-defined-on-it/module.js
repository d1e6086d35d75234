class Base {
  constructor() {
    return new Proxy(this, { defineProperty: (t, k, d) => console.log(k) ?? Reflect.defineProperty(t, k, d) });
  }
}
class Derived extends Base {
  name = 'a';
}
new Derived(); //~ impure console
