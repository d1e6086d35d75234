//# globals: u
const nameOf = (value) => value.name;
export const known = nameOf({ name: 'x' });
export const unknown = nameOf(u); //~ unknown unknown-property via nameOf
