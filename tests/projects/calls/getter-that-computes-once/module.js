const config = {
  get value() {
    Object.defineProperty(this, 'value', { value: 1 });
    return 1;
  },
};
export const value = config.value + config.value;
