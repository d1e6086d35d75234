export const broken = new RegExp('('); //~ impure throw
