const table = Object.freeze({ a: 1 });
table.a = 2; //~ impure throw: table.a
