//# globals: u
export const deep = u.a.b.c; //~ unknown unknown-property: reads `u.a`
export const called = u().x().y; //~ unknown unknown-call: calls `u()`
