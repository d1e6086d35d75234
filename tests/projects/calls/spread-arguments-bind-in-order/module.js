//# globals: u
const second = (first, second) => second.length + first;
export const known = second(...[u, 'a']); //~ unknown unknown-coercion via second
export const typed = second(...[1, 'a']);
