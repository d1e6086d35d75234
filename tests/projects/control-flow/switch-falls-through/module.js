switch (1) {
  case 1:
  case 2:
    globalThis.fallen = 1; //~ impure global-write: globalThis.fallen
    break;
  case 3:
    globalThis.never = 1;
}
