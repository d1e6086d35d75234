//# globals: u
export const value = await u; //~ ambient suspend //~ unknown unknown-coercion
