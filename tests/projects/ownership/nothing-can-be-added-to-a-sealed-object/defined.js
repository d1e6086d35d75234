const settings = Object.preventExtensions({ size: 1 });
Object.defineProperty(settings, 'size', { value: 2 });
export const done = Reflect.defineProperty(settings, 'name', { value: 'a' });
Object.defineProperty(settings, 'name', { value: 'a' }); //~ impure throw: to which none can be added
