//# globals: u
const walk = (n) => (n > u.length ? n : walk(n + 1));
walk(0); //~ unknown unknown-property: `walk()` reads `u.length` via walk
