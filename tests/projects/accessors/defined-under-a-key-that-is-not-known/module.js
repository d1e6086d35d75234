const box = {};
for (const key of new Set(process.argv)) Object.defineProperty(box, key, { get: () => console.log(key), set() {} }); //~ ambient platform
box.a; //~ impure? console
box.b = 1;
export const keys = Object.keys(box);
