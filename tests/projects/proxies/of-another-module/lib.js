export const box = new Proxy({}, { get: (target, key) => console.log(key) });
export const quiet = new Proxy({ a: 1 }, { get: (target, key) => target[key] });
