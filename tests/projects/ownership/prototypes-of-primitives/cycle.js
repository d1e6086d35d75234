const base = { name: 'base' };
const child = Object.create(base);
Object.setPrototypeOf(child, base);
Object.setPrototypeOf(base, child); //~ impure throw: inherit from itself
