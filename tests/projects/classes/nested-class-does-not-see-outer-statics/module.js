class Outer {
  static limit = 3;
  static Inner = class {
    static limit = limit; //~ impure throw: reads `limit`, which is not defined
  };
}
export { Outer };
