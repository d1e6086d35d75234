const key = { toString: () => console.log('as a key') ?? 'k' };
const box = {};
export const literal = { [key]: 1 }; //~ impure console
export const read = box[key]; //~ impure console
box[key] = 1; //~ impure console
export const found = key in box; //~ impure console
delete box[key]; //~ impure console
export const { [key]: taken } = box; //~ impure console
