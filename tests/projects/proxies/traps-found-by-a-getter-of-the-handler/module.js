const handler = { get get() { return console.log('looking'); } };
const box = new Proxy({ a: 1 }, handler);
box.a; //~ impure console via get
box.a = 1;
