//# globals: u
const list = [];
while (list.length < u) list.push(() => list); //~ unknown unknown-coercion
export { list };
