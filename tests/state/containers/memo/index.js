//# caches: report
function memoize(fn) {
  const kept = new Map();
  return (key) => {
    if (!kept.has(key)) kept.set(key, fn(key)); //~ grows module square.kept.*
    return kept.get(key);
  };
}

export const square = memoize((n) => n * n);
