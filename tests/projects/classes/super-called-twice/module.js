class Base {}
class Once extends Base {
  constructor(early) {
    if (early) super();
    else super();
  }
}
class Twice extends Base {
  constructor() {
    super();
    super();
  }
}
export const once = new Once(globalThis.early);
new Twice(); //~ impure throw: a second time
