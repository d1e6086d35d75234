//# globals: u
let last;
for (const item of [{ x: 1 }, u]) last = item;
export const x = last.x; //~ unknown unknown-property: reads `last.x`
