function assigned(callback, other = 1) {
  arguments[0] = () => (globalThis.never = other);
  callback();
}
assigned(() => {});
