const = 1; //~ unknown unparsed-module: line 1
