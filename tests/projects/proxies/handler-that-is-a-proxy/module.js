const handler = new Proxy({}, { get: (target, trap) => console.log(trap) });
const box = new Proxy({}, handler);
box.a; //~ impure console via get
