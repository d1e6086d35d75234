const stack = { get length() { return 0; }, set length(next) { console.log(next); } };
Array.prototype.push.call(stack, 1); //~ impure? console
