// Another function gives what this one was given last.
let current;
export function setCurrent(user) {
  if (user !== current) {
    current = user; //~ changed module current via setCurrent
  }
}
export const get = () => current;

// So it does of what was made of it.
let lastKey;
let value;
export function update(key) {
  if (key === lastKey) return;
  lastKey = key;
  value = `${key}!`; //~ changed module value via update
}
export const shown = () => value;

// What is kept is not what is asked for.
let seen;
export function note(name, other) {
  if (name === seen) return seen;
  seen = other; //~ changed module seen via note
  return seen;
}
