class Base {
  constructor() {
    if (new.target !== Base) globalThis.derived = 1;
  }
}
class Other {}
Reflect.construct(Base, []);
Reflect.construct(Base, [], Other); //~ impure global-write: globalThis.derived
