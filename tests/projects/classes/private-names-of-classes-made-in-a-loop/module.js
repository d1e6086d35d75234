const names = process.argv; //~ ambient platform
const classes = names.map((name) => class {
  #name = name;
  #text() { return this.#name; }
  text() { return this.#text(); }
});
for (const Each of classes) new Each().text();
const nested = (depth, Parent) => (depth === 0 ? Parent : nested(depth - 1, class extends Parent { #depth = depth; depth() { return this.#depth; } }));
new (nested(names.length, class {}))();
