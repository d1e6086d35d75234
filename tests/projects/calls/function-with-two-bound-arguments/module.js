const write = (target, key, value) => (target[key] = value);
const own = {};
write.bind(null, own)('a', 1);
write.bind(null, globalThis, 'b')(2); //~ impure global-write
