//# globals: u
let options;
if (u) options = { x: 1 };
else options = { x: 2 };
export const { x } = options;
