if (false) {
  var options = { x: 1 };
}
export const given = options;
export const { x } = options; //~ impure throw: undefined
