const size = 5;
switch (true) {
  case size < 3:
    globalThis.small = 1;
    break;
  case size < 10:
    globalThis.medium = 1; //~ impure global-write: globalThis.medium
    break;
  default:
    globalThis.large = 1;
}
