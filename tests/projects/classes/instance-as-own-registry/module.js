class Registry {
  items = new Map();
  add(name, item) {
    this.items.set(name, item);
    return this;
  }
}
export const registry = new Registry().add('a', 1).add('b', 2);
registry.extra = registry.items.get('a');
