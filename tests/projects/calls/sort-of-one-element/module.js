const compare = (left, right) => {
  console.log(left);
  return left - right;
};
export const one = [1].sort(compare);
export const two = [2, 1].sort(compare); //~ impure console
