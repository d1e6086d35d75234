//# globals: u
const rows = [{ y: 1 }, [0, 1, u]];
export const { y } = rows[0];
export const one = rows[1][1].x;
export const x = rows[1][2].x; //~ unknown unknown-property: rows
