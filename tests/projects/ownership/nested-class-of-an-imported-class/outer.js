export class Outer {
  static Inner = class {};
}
