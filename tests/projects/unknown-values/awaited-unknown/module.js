//# globals: u
export const value = await u; //~ ambient suspend //~ unknown unknown-call: awaits `u`
