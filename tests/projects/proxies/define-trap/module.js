const box = new Proxy({}, { defineProperty: (t, k, d) => console.log(k) ?? Reflect.defineProperty(t, k, d) });
Object.defineProperty(box, 'a', { value: 1 }); //~ impure console via defineProperty
box.b = 1; //~ impure console via defineProperty
