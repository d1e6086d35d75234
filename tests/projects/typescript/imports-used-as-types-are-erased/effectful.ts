console.log('loaded'); //~ impure console
export class Base {}
export class Unused {}
