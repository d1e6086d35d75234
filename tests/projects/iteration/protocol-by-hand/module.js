const loud = { [Symbol.iterator]: () => ({ next: () => console.log('next') ?? { done: true } }) };
const quiet = { [Symbol.iterator]: () => ({ next: () => ({ done: true }), return: () => console.log('never') }) };
export const a = [...quiet];
export const b = [...loud]; //~ impure console via next
export const [c] = loud; //~ impure console via next
new Set(loud); //~ impure console via next
Promise.all(loud); //~ impure console via next
