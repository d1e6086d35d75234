class Bare extends null {
  static make() { return Object.create(Bare.prototype); }
}
class Replaced extends null {
  constructor() { return Bare.make(); }
}
export const bare = Bare.make();
export const replaced = new Replaced();
new Bare(); //~ impure throw: constructs `super`, which is not a constructor
