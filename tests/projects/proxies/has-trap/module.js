const box = new Proxy({}, { has: (target, key) => console.log(key) ?? true });
export const a = 'a' in box; //~ impure console via has
export const b = Reflect.has(box, 'a'); //~ impure console via has
export const c = Object.hasOwn(box, 'a');
