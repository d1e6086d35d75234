switch (5) {
  case 1:
    globalThis.one = 1;
    break;
  default:
    globalThis.other = 1; //~ impure global-write: globalThis.other
  case 2:
    globalThis.after = 1; //~ impure global-write: globalThis.after
}
