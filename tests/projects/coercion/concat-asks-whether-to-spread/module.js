const quiet = { [Symbol.isConcatSpreadable]: true, length: 1, 0: 'a' };
const loud = { get [Symbol.isConcatSpreadable]() { return console.log('asked'); }, length: 0 };
export const a = [].concat(quiet, 1);
export const b = [].concat(loud); //~ impure console
