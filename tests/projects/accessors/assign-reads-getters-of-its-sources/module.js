const source = { get a() { return console.log('a'); } };
export const copy = Object.assign({}, source); //~ impure console via a
export const values = Object.values(source); //~ impure console
export const entries = Object.entries(source); //~ impure console
export const keys = Object.keys(source);
