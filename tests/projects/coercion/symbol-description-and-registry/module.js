const loud = { toString: () => console.log('described') ?? '' };
export const a = [Symbol('x'), Symbol.for('x')];
export const b = Symbol(loud); //~ impure console
export const c = Symbol.for(loud); //~ impure console
