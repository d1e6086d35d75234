let db;
export const getDb = () => (db ??= { open: true });

let instance = null;
export function getInstance() {
  if (instance === null) {
    instance = { made: 1 };
  }
  return instance;
}

let started = false;
export function init() {
  if (started) return;
  started = true;
}

let ready = false;
export function ensure() {
  if (!ready) {
    ready = true;
  }
}

let warned = false;
export function warnOnce() {
  if (!warned) {
    warned = true;
    console.warn('once');
  }
}

const warnings = new Set();
export function warn(text) {
  if (warnings.has(text)) return;
  warnings.add(text);
  console.warn(text);
}

let cached;
export function size() {
  if (cached !== undefined) return cached;
  cached = 1 + 1;
  return cached;
}
