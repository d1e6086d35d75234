const make = (result) => ({ [Symbol.iterator]: () => ({ next: () => result }) });
const done = { get done() { return console.log('done') ?? true; } };
const asked = { get [Symbol.iterator]() { return console.log('asked') ?? (() => [].values()); } };
export const a = [...make({ done: true })];
export const b = [...make(done)]; //~ impure console via done
export const c = [...asked]; //~ impure console
