const source = {
  get value() {
    globalThis.loaded = true;
    return 1;
  },
};
delete source.value;
export { source };
