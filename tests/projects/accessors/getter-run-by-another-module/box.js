export const box = {
  get value() {
    console.log('read');
    return 1;
  },
};
