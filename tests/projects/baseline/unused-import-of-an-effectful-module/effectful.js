console.log('loaded'); //~ impure console
export const unused = 1;
