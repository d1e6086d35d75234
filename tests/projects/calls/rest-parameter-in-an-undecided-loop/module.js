//# globals: u
const first = (...values) => values[0];
let last = 0;
while (u && last < 3) last = first(last + 1, last);
export { last };
