const value = { valueOf: () => 1, toString: () => console.log('as a string') ?? '' };
export const sum = value + 1;
export const text = `${value}`; //~ impure console via toString
export const joined = [value].join(); //~ impure console via toString
