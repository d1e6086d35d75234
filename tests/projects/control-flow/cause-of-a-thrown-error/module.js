//# globals: u
throw new Error('x', { cause: u.y }); //~ impure throw //~ unknown unknown-property: reads `u.y`
