export const = 1; //~ unknown unparsed-module
