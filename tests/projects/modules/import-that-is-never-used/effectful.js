console.log('loaded'); //~ impure console
export const log = 1;
