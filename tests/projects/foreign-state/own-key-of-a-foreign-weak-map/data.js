const data = new WeakMap();
export const dataOf = (key) => data.get(key);
export const label = (key) => {
  const known = dataOf(key);
  return known === undefined ? 'none' : known.text();
};
export const put = (key, value) => data.set(key, value);
