let count = $state(0); //~ impure throw
export const one = count;
