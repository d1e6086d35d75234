export class Registry {
  static byName = new Map();
  static names = [];
  static {
    for (const name of ['a', 'b']) {
      this.byName.set(name, {});
      Registry.names.push(name);
    }
    this.ready = true;
  }
}
