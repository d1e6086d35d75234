const loud = { get [Symbol.match]() { return console.log('asked'); }, toString: () => 't' };
export const a = 'text'.startsWith('t');
export const b = 'text'.startsWith(loud); //~ impure console
