export const value = notDeclared(); //~ impure throw: `notDeclared`, which is not defined
