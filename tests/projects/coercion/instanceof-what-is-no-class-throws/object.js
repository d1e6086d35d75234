const types = { Circle: class {} };
export const yes = {} instanceof types.Circle;
export const no = {} instanceof types; //~ impure throw: is not a class
