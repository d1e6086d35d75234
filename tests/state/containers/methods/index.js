const first = [];
export const unshifted = (value) => {
  first.unshift(value); //~ grows module first via unshifted
};
const second = [1, 2, 3];
export const filled = (value) => {
  second.fill(value); //~ changed module second via filled
};
const third = [];
export const spliced = (value) => {
  third.splice(0, 0, value); //~ grows module third via spliced
};
