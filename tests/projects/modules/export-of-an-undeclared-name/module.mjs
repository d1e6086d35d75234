export { undeclared }; //~ unknown unparsed-module: Export 'undeclared' is not defined
