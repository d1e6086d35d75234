const fixed = new Proxy({ a: 1 }, { deleteProperty: () => false });
export const done = Reflect.deleteProperty(fixed, 'a');
delete fixed.a; //~ impure throw: which the proxy refuses
