const plain = new Proxy({ a: 1, get b() { return console.log('b'); } }, {});
plain.a = 2;
delete plain.a;
export const copy = 'a' in plain ? Object.keys(plain) : [];
export const b = plain.b; //~ impure console via b
