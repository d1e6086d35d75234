function find(list, wanted) {
  for (const item of list) {
    if (item === wanted) return item;
  }
  globalThis.missing = wanted;
}
export const found = find([1, 2, 3], 2);
find([1, 2, 3], 4); //~ impure global-write: globalThis.missing via find
