//# globals: u
const made = u ? u.Component : '1.0.0'; //~ unknown unknown-property: the global `u`
export class Derived extends made {}
