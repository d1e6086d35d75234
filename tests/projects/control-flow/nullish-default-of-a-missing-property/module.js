//# globals: u
const settings = { size: 1 };
export const size = settings.size ?? u.x;
export const name = settings.name ?? u.y; //~ unknown unknown-property: reads `u.y`
