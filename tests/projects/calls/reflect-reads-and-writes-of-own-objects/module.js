const own = { a: 1 };
Reflect.set(own, 'b', 2);
Reflect.deleteProperty(own, 'a');
Reflect.defineProperty(own, 'c', { value: 3 });
Reflect.setPrototypeOf(own, null);
export const keys = [Reflect.ownKeys(own), Reflect.has(own, 'b'), Reflect.get(own, 'b')];
