const box = {
  value: 1,
  get() {
    return this.value;
  },
};
const { get } = box;
get(); //~ impure throw: `this.value` of undefined via get
