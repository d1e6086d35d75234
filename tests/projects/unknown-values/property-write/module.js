//# globals: u
u.x = 1; //~ unknown unknown-write: writes `u.x`
