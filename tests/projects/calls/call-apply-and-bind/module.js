function add(left, right) {
  this.sum = left + right;
  return this;
}
export const called = add.call({}, 1, 2).sum.toFixed();
export const applied = add.apply({}, [1, 2]).sum.toFixed();
export const bound = add.bind({}, 1)(2).sum.toFixed();
