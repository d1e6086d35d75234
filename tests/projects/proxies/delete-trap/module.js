const box = new Proxy({}, { deleteProperty: (target, key) => console.log(key) ?? true });
delete box.a; //~ impure console via deleteProperty
Reflect.deleteProperty(box, 'a'); //~ impure console via deleteProperty
