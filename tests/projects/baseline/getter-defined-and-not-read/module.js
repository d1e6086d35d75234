export const lazy = {
  get value() {
    console.log('computed');
    return 1;
  },
};
