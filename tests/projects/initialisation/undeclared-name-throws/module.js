export const x = missing; //~ impure throw: reads `missing`, which is not defined
