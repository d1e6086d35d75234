//# globals: u
export class Derived extends u.Base {} //~ unknown unknown-property: reads `u.Base`
