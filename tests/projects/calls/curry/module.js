const curry = (run) =>
  function curried(...given) {
    return given.length >= run.length ? run(...given) : (...more) => curried(...given, ...more);
  };
const add = curry((left, right) => left + right);
const log = curry((left, right) => console.log(left, right));
export const increment = add(1);
export const three = increment(2);
export const waiting = log(1);
export const now = log(1)(2); //~ impure console
