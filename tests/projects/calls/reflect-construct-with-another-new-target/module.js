class Base {
  constructor() {
    globalThis[new.target === Base ? 'base' : 'derived'] = 1; //~ impure? global-write
  }
}
