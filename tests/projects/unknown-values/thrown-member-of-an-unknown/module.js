//# globals: u
throw u.err; //~ impure throw //~ unknown unknown-property: reads `u.err`
