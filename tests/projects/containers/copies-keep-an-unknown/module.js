//# globals: u
const filled = new Array(2).fill(u);
export const ofFilled = filled[1].x; //~ unknown unknown-property: .x`
export const ofSpread = [...[1, u]][1].x; //~ unknown unknown-property: .x`
export const ofObject = { ...{ a: u } }.a.x; //~ unknown unknown-property: .x`
export const ofConcat = [1].concat([u])[1].x; //~ unknown unknown-property: .x`
export const ofFrom = Array.from(new Set([u]))[0].x; //~ unknown unknown-property: .x`
