function methodsOf(prototype) {
  const found = Object.create(null);
  for (const name of Object.getOwnPropertyNames(prototype)) {
    if (typeof prototype[name] === 'function') found[name] = Function.call.bind(prototype[name]);
  }
  return found;
}
const { hasOwnProperty, __defineGetter__ } = methodsOf(Object.prototype);
const { slice, push } = methodsOf(Array.prototype);
const settings = { name: 'a' };
const seen = [];

export const has = (name) => hasOwnProperty(settings, name);
export const all = () => slice(seen);
export const see = (name) => push(seen, name); //~ grows module seen via see
export const name = (get) => __defineGetter__(settings, 'name', get); //~ changed module settings via name
