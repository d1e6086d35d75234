for (const item of [1, 2]) {
  globalThis.item = later; //~ impure throw: reads `later` before it is initialised
  const later = item;
}
