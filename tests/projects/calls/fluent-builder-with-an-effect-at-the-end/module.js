const builder = () => ({
  name(name) {
    this.title = name;
    return this;
  },
  register() {
    globalThis.registry = this.title;
  },
});
builder().name('x').register(); //~ impure global-write: globalThis.registry
