//# globals: u
export const name = u?.name; //~ unknown unknown-property: u?.name
export const called = u?.(); //~ unknown unknown-call
