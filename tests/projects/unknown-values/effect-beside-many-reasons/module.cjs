(function () { //~ unknown unknown-write //~ unknown unknown-write //~ unknown unknown-write //~ unknown unknown-write //~ unknown unknown-write //~ unknown unknown-write //~ unknown unknown-write //~ unknown unknown-write //~ unknown unknown-write //~ unknown unknown-write //~ impure global-write: globalThis.made
  const { shared } = globalThis;
  shared.f0 = 0;
  shared.f1 = 1;
  shared.f2 = 2;
  shared.f3 = 3;
  shared.f4 = 4;
  shared.f5 = 5;
  shared.f6 = 6;
  shared.f7 = 7;
  shared.f8 = 8;
  shared.f9 = 9;
  shared.f10 = 10;
  shared.f11 = 11;
  shared.f12 = 12;
  shared.f13 = 13;
  globalThis.made = 1;
})();
