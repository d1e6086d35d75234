const test = () => (globalThis.tested = 1);
switch (1) {
  case test(): //~ impure global-write: globalThis.tested via test
    break;
}
switch (1) {
  case 1:
    break;
  case test():
}
