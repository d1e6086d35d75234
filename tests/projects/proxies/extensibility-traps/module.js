const box = new Proxy({}, {
  isExtensible: () => console.log('asked') ?? true,
  preventExtensions: (target) => console.log('closed') ?? Reflect.preventExtensions(target),
});
export const a = Object.isExtensible(box); //~ impure console via isExtensible
export const b = Object.isFrozen(box); //~ impure console via isExtensible
Object.preventExtensions(box); //~ impure console via preventExtensions
