const { c = d, d } = {}; //~ impure throw: reads `d` before it is initialised
export { c, d };
