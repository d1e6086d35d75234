//# globals: u
function name() {
  return this.first.last;
}
export const known = name.call({ first: { last: 1 } });
export const unknown = name.call({ first: u }); //~ unknown unknown-property via name
