export const value = null.x; //~ impure throw: reads `null.x` of null
