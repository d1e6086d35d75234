class Branded {
  #brand = 1;
  static has = (object) => #brand in object;
}
if (Branded.has(new Proxy(new Branded(), {}))) globalThis.never = 1;
if (Branded.has(new Branded())) globalThis.branded = 1; //~ impure global-write: globalThis.branded
