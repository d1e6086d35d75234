const make = () => class {
  #value = 1;
  static holds(object) { return #value in object; }
  static value(object) { return object.#value; }
};
const First = make();
const Second = make();
if (First.holds(new Second())) globalThis.mixed = true;
if (First.holds(new First())) globalThis.own = true; //~ impure global-write: globalThis.own
try {
  First.value(new Second());
} catch {
  globalThis.caught = true; //~ impure global-write: globalThis.caught
}
