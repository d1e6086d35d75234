const box = {};
Object.defineProperty(box, 'a', { get: () => console.log('a') });
Object.defineProperties(box, { b: { get: () => console.log('b') }, c: { value: 1 } });
export const made = Object.create(null, { d: { get: () => console.log('d') } });
box.a; //~ impure console
box.b; //~ impure console
box.c;
made.d; //~ impure console
