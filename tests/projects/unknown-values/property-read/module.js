//# globals: u
export const foo = u.foo; //~ unknown unknown-property: reads `u.foo`
