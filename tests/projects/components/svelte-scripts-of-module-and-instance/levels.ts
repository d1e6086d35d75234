export type Level = number;
console.log('never loaded by the component'); //~ impure console
