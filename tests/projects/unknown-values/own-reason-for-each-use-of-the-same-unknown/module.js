//# globals: u
export const x = u.x; //~ unknown unknown-property: reads `u.x`
export const y = u.y; //~ unknown unknown-property: reads `u.y`
