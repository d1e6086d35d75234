//# globals: u
export const value = true ? 1 : u.x;
export const other = false ? u.y : 2;
