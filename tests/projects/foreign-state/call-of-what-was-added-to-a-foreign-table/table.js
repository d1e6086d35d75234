export const table = {};
export const add = (name, make) => {
  table[name] = make;
};
