//# globals: u
switch (u) {
  case 1:
    globalThis.one = 1; //~ impure? global-write: globalThis.one
    break;
  default:
    globalThis.other = 1; //~ impure? global-write: globalThis.other
}
