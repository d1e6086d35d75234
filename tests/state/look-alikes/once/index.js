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

const lazily = (make) => {
  let isMade = false;
  let value;
  return () => {
    if (isMade) return value;
    value = make();
    isMade = true;
    make = undefined;
    return value;
  };
};
export const getPattern = lazily(() => new RegExp('a'));

let last;
const always = (make) => {
  let isMade = false;
  let value;
  return (given) => {
    if (!isMade) {
      isMade = true;
      last = given; //~ changed module last via getLatest
    }
    value = make(given); //~ changed module getLatest.value via getLatest
    return value;
  };
};
export const getLatest = always((given) => given ?? last);

const later = (load) => {
  let waiting;
  let value;
  const get = () => {
    if (waiting === undefined) {
      waiting = Promise.resolve(load()).then((made) => (value = made));
      load = undefined;
    }
    return waiting;
  };
  get.loaded = () => value;
  return get;
};
export const getLater = later(() => import('node:fs'));
