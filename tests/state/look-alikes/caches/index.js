const patterns = new Map();
export function patternOf(text) {
  let pattern = patterns.get(text);
  if (!pattern) {
    pattern = new RegExp(text);
    patterns.set(text, pattern);
  }
  return pattern;
}

const formats = {};
export function format(locale) {
  return (formats[locale] ??= new Intl.NumberFormat(locale));
}

const bounded = new Map();
export function remember(key, value) {
  if (bounded.size > 100) bounded.clear();
  bounded.set(key, value);
}

const early = {};
export function lookUp(key) {
  if (key in early) return early[key];
  const value = key.length;
  early[key] = value;
  return value;
}

const promises = new Map();
export async function load(name) {
  const known = promises.get(name);
  if (known) return known;
  const made = import(name);
  promises.set(name, made);
  return made;
}
