const { prototype } = Array;
prototype.last = function () {}; //~ impure builtin-write: prototype.last
