// since: ES2015
const base = { hello() { return probe('hello'); } };
const object = { hello() { return (super.hello as any)() + 'x'; } };
Object.setPrototypeOf(object, base);
export const said = object.hello();
export const lazy = { quiet() { return never(super.toString()); } };
