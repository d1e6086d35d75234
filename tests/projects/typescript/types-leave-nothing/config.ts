console.log('config'); //~ impure console
export interface Config { name: string }
