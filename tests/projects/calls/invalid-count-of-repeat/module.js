export const text = 'x'.repeat(-1); //~ impure throw
