leave: {
  if (1 < 2) break leave;
  globalThis.never = 1;
}
export {};
