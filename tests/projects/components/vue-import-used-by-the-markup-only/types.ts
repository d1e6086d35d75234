export interface Unused { name: string }
console.log('not loaded by the page'); //~ impure console
