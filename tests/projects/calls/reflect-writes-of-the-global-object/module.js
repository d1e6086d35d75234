Reflect.set(globalThis, 'a', 1); //~ impure global-write
Reflect.defineProperty(globalThis, 'b', { value: 1 }); //~ impure global-write
Reflect.deleteProperty(globalThis, 'c'); //~ impure global-write
