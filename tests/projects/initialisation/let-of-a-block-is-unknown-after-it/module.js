if (true) {
  const inner = 1;
}
export const x = inner; //~ impure throw: reads `inner`, which is not defined
