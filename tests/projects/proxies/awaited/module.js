const box = new Proxy({}, { get: (target, key) => console.log(key) });
await box; //~ impure console via get //~ ambient suspend
export const same = Promise.resolve(box); //~ impure console via get
