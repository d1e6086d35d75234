total = 1; //~ impure throw: assigns `total` before it is initialised
let total = 0;
export { total };
