const list = (options) => Object.keys(options);
export const names = list({ a: 1 });
export const none = list(undefined); //~ impure throw: with an argument that is no value
