export const table = Object.assign({}, { a: 1 });
Object.defineProperty(table, 'b', { get: () => 2, configurable: true });
Object.defineProperties(table, { c: { value: 3 } });
Reflect.defineProperty(table, 'd', { value: 4 });
Object.setPrototypeOf(table, { e: 5 });
Reflect.deleteProperty(table, 'a');
Object.freeze(table);
