const f = () => console.log('outer');
export const list = [() => 1].map((f) => f());
export const loud = [1].map(() => f()); //~ impure console
