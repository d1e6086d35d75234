const key = 'k';
const base = { hello() { return probe('hello'); }, get size() { return 1; } };
const object = { __proto__: base, [key + 1]: 1, bye() { return (this as any).hello() + 'x'; }, get [key]() { return probe(2); }, set [key](value) { never(value); }, async later() { never(0); }, *gen() { yield never(1); }, 'a-b': 1, 0.5: 2 };
export const said = object.bye();
export const value = object[key];
export const keys = Object.keys(object).concat(Object.keys(base));
export const { ['k1']: one } = object as any;
export const copy = Object.assign({}, { a: 1 }, base);
export const kind = typeof Symbol.iterator === 'symbol' ? typeof object : never('x');
