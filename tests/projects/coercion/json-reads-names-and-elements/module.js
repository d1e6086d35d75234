const list = [1];
Object.defineProperty(list, 'extra', { enumerable: true, get() { console.log('extra'); return 1; } });
const shape = { [Symbol('hidden')]: 1, get [Symbol.for('seen')]() { console.log('symbol'); return 1; } };
export const texts = [JSON.stringify(list), JSON.stringify(shape)];
export const entries = Object.entries(shape);
Object.values(list); //~ impure console
JSON.stringify({ get name() { console.log('name'); return 1; } }); //~ impure console
