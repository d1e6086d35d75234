//# globals: u
const value = { x: 1 };
const read = () => value.x;
function caller() {
  const value = u;
  return [value, read()];
}
export const result = caller();
