const setUp = () => {
  globalThis.a = 1;
  globalThis.b = 2;
};
setUp(); //~ impure global-write: globalThis.a via setUp //~ impure global-write: globalThis.b via setUp
