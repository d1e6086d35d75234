const box = new Proxy({ a: 1 }, { getOwnPropertyDescriptor: (t, k) => console.log(k) ?? Reflect.getOwnPropertyDescriptor(t, k) });
export const a = Object.hasOwn(box, 'a'); //~ impure console
export const b = Object.getOwnPropertyDescriptor(box, 'a'); //~ impure console
export const c = { ...box }; //~ impure console
export const d = Object.keys(box); //~ impure console
box.a = 2; //~ impure console
