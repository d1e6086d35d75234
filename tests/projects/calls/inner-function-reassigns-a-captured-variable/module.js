//# globals: u
function outer(change) {
  let value = { x: 1 };
  const set = () => (value = u);
  if (change) set();
  return value.x;
}
export const kept = outer(false);
export const changed = outer(true); //~ unknown unknown-property via outer
