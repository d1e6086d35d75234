//# globals: u
let last;
for (const item of [u, { x: 1 }]) last = item;
export const x = last.x;
