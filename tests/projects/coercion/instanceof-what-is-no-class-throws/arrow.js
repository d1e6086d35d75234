const make = () => ({});
export const no = 1 instanceof make;
export const none = make() instanceof make; //~ impure throw: has no prototype
