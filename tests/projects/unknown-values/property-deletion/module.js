//# globals: u
delete u.x; //~ unknown unknown-write: deletes `u.x`
