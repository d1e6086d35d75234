//# globals: u
const wrap = (depth) => (depth === 0 ? () => 1 : () => wrap(depth - 1)());
export const nested = u ? wrap(3)() : 0;
