//# globals: u
class Registry {
  static source = u;
  static first() {
    return this.source.first;
  }
}
export const read = Registry.first;
export const first = Registry.first(); //~ unknown unknown-property: reads `this.source.first` via Registry.first
