const name = process.argv[2]; //~ ambient platform //~ ambient platform
const box = { a: 1, get [name]() { return console.log('read'); }, c: 1 };
export const a = box.a; //~ impure? console
export const c = box.c;
export const b = box.b; //~ impure? console
