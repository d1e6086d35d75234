const list = [1];
const tagged = [1];
tagged[Symbol.iterator] = function* () { console.log('iterating'); };
export const a = [...list];
export const b = [...tagged]; //~ impure console
export const c = tagged.map((n) => n);
