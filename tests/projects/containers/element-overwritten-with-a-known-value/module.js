//# globals: u
const list = [u, 1];
list[0] = { x: 1 };
export const { x } = list[0];
