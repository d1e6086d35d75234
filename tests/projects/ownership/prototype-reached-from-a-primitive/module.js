const text = () => 'a';
text().__proto__.added = 1; //~ impure builtin-write
