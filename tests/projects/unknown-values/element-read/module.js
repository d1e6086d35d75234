//# globals: u
export const first = u[0]; //~ unknown unknown-property: reads `u
