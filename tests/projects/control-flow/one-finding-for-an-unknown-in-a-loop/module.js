//# globals: u
for (const index of [1, 2]) u.x; //~ unknown unknown-property: reads `u.x`
