const box = new Proxy({}, {
  getPrototypeOf: () => console.log('get') ?? null,
  setPrototypeOf: () => console.log('set') ?? true,
});
export const a = Object.getPrototypeOf(box); //~ impure console via getPrototypeOf
export const b = box instanceof Object; //~ impure console via getPrototypeOf
export const c = box.__proto__; //~ impure console via getPrototypeOf
Object.setPrototypeOf(box, null); //~ impure console via setPrototypeOf
