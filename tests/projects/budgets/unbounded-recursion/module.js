const forever = (n) => forever(n + 1);
forever(0); //~ unknown budget: `forever()` calling itself
