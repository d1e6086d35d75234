//# globals: u
function make(value = u()) {
  return value;
}
export const given = make(1);
export const missing = make(); //~ unknown unknown-call via make
