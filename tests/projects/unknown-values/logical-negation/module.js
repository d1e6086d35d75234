//# globals: u
export const no = !u;
export const yes = !!u;
export const nothing = void u;
