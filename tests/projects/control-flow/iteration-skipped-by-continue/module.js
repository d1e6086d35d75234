for (const item of [1, 2, 3]) {
  if (item < 3) continue;
  globalThis.third = item; //~ impure global-write: globalThis.third
}
