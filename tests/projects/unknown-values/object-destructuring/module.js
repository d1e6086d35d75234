//# globals: u
const { x, ...others } = u; //~ unknown unknown-property: reads `x` //~ unknown unknown-property: copies
export { x, others };
