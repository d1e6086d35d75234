const cache = new Map();
export function get(name) {
  if (!cache.has(name)) cache.set(name, { name });
  return cache.get(name);
}
