export const value = neverDeclared; //~ impure throw: `neverDeclared`, which is not defined
