//# globals: u
const get = () => u;
const got = get();
export const x = got.x; //~ unknown unknown-property: reads `got.x`
