//# globals: u
u.start(1); //~ unknown unknown-property: reads `u.start`
