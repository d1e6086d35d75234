export const foo = ; //~ unknown unparsed-module
