//# counters: ignore
let listeners = [];
export function subscribe(listener) {
  listeners = [...listeners, listener];
  return () => { listeners = listeners.filter((each) => each !== listener); };
}

let all = [];
export function keep(item) {
  all = all.concat(item); //~ grows module all via keep
}

let turn = 0;
export function next(items) {
  turn = (turn + 1) % items.length;
  return items[turn];
}

let lastTime = 0;
let lastPart = 0;
export function now() {
  const time = Date.now();
  if (time > lastTime) {
    lastTime = time;
    lastPart = 1;
  } else if (++lastPart === 100) {
    lastTime++;
    lastPart = 1;
  }
  return lastTime + lastPart / 100;
}

let size = 10;
export function resize(next) {
  size = next; //~ changed module size via resize
}

const handles = new FinalizationRegistry((handle) => handle.close());
export const watch = (object, handle) => handles.register(object, handle);

// The hook is called by whoever loads a file.
const sources = new Map();
export function hook(loader) {
  loader.extension = (name, text) => {
    sources.set(name, text);
  };
}
export const forget = (name) => sources.delete(name);

const hidden = (() => {
  let id = 0;
  return Object.defineProperty({}, 'id', { get: () => id, set(value) { id = value; } });
})();
export const idOfHidden = () => hidden.id;
