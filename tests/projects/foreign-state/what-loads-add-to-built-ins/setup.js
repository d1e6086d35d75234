Object.defineProperty(Array.prototype, 'last', { value() { return this[this.length - 1]; } }); //~ impure builtin-write
Reflect.describe = (target) => console.log(target); //~ impure builtin-write
globalThis.createTag = (name) => ({ name }); //~ impure global-write
globalThis.announce = (name) => console.log(name); //~ impure global-write
