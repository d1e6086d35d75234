function memoize(compute) {
  const cache = new Map();
  return (key) => {
    if (!cache.has(key)) cache.set(key, compute(key));
    return cache.get(key);
  };
}
const square = memoize((value) => value * value);
export const four = square(2) + square(2);
