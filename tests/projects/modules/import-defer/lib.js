console.log('evaluated'); //~ impure console
export const value = 1;
