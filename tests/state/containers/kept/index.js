// What one call puts into the state, the next one changes.
const handlers = {};
export function on(event, handler) {
  if (!handlers[event]) handlers[event] = [];
  handlers[event].push(handler); //~ grows module handlers.*
}

const groups = new Map();
export function group(key, item) {
  let known = groups.get(key);
  if (known === undefined) groups.set(key, (known = []));
  known.push(item); //~ grows module groups.*
}

export function traced(x) {
  (traced.history ??= []).push(x); //~ grows module traced.history
  return x;
}

let made = null;
export function table(key, value) {
  if (!made) made = {};
  made[key] = value; //~ grows module made.*
}

class Settings {
  language = 'en';
  static one = null;
  static get() {
    if (!Settings.one) Settings.one = new Settings();
    return Settings.one;
  }
  setLanguage(language) {
    this.language = language; //~ changed class Settings.one.language
  }
}
export const speak = (language) => Settings.get().setLanguage(language);

// Made once, by whoever comes first.
let instance = null;
export function get() {
  if (instance === null) {
    instance = { a: 1 };
    instance.b = 2;
  }
  return instance;
}

// A cache of caches.
const pairs = {};
export const pair = (a, b) => ((pairs[a] ??= {})[b] ??= a + b);
const byName = new Map();
export function lengthOf(a, b) {
  const inner = byName.get(a) ?? new Map();
  if (!byName.has(a)) byName.set(a, inner);
  if (!inner.has(b)) inner.set(b, a.length + b.length);
  return inner.get(b);
}

// How its entries are kept is the cache's own affair.
const cache = new Map();
export function cached(key) {
  let entry = cache.get(key);
  if (entry === undefined) cache.set(key, (entry = { value: key.length, usedAt: 0, uses: 0 }));
  entry.usedAt = Date.now();
  entry.uses++;
  return entry.value;
}

// What is made for a call is still the call's own when the module keeps it.
const rows = new WeakMap();
export function rowOf(owner) {
  const row = { owner };
  if (!rows.has(owner)) rows.set(owner, row);
  row.at = 1;
  return row;
}
