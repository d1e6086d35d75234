let value = 1; let value = 2; //~ unknown unparsed-module: has already been declared
export { value };
