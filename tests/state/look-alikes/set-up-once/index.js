import { Database, flags } from './prototypes.js';

let ready = false;
let context;
export function contextOf() {
  if (!ready) {
    context = { made: true };
    ready = true;
  }
  return context;
}

let asked = false;
let premium = null;
export async function isPremium() {
  if (asked) return premium;
  asked = true;
  premium = Promise.resolve(1);
  return premium;
}

const added = new Set();
function addOnce(plugin) {
  if (added.has(plugin)) {
    return;
  } else {
    added.add(plugin);
  }
  Object.entries(plugin).forEach(([name, extend]) => extend(Database.prototype, name));
}
const elector = {
  leads(prototype) {
    prototype.leads = () => true;
  },
};
export function replicate(collection) {
  addOnce(elector);
  return collection;
}

export function prepare() {
  if (flags.ready) return;
  flags.ready = true;
}

// What a caller gives is kept for the next one.
let started = false;
let options;
export function begin(given) {
  if (started) return;
  started = true;
  options = given; //~ firstCaller module options via begin
}

// A flag of each call says nothing of the calls before.
let last;
export function note(items) {
  let done = false;
  for (const item of items) {
    if (done) continue;
    done = true;
    last = item; //~ changed module last
  }
}

// What stands behind the flagged part runs each time.
let warned = false;
let latest = 0;
export function warn() {
  if (!warned) {
    warned = true;
    console.warn('old');
  }
  latest = Math.random(); //~ changed module latest via warn
}

// A flag that is never set guards nothing.
let enabled = false;
let current;
export function maybe() {
  if (enabled) return;
  current = { at: 1 }; //~ changed module current
}

// Whoever keeps the callback calls it again and again.
let listening = false;
let message;
export function follow(source) {
  if (listening) return;
  listening = true;
  source.subscribe((next) => {
    message = next; //~ changed module message
  });
}

// Builtins that are patched once are patched all the same.
let patched = false;
export function patch() {
  if (patched) return;
  patched = true;
  Array.prototype.last = function () { return this.at(-1); }; //~ host realm Array.prototype.last
}
