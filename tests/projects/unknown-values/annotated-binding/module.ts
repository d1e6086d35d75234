//# globals: u
declare const u: any;
const b: { x: number } = u;
export const x = b.x; //~ unknown unknown-property: reads `b.x`
