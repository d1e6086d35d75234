class Box {
  #value = 1;
  static read(object) { return object.#value; }
  static write(object) { object.#value = 2; }
}
Box.read(new Box());
Box.write(Object.freeze(new Box()));
try {
  Box.write({});
} catch {
  globalThis.caught = true; //~ impure global-write: globalThis.caught
}
Box.read({}); //~ impure throw: reads `object.#value` of an object whose class does not declare it
