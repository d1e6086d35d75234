const compose = (...steps) => (value) => steps.reduceRight((result, step) => step(result), value);
const double = (value) => value * 2;
const log = (value) => (console.log(value), value);
export const quiet = compose(double, double)(1);
export const ready = compose(double, log);
export const loud = compose(log, double)(1); //~ impure console
