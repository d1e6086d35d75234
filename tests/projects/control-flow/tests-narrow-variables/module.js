const maybe = globalThis.option;
const report = () => console.log('reached');

let callback = maybe ? () => 1 : undefined;
if (typeof callback !== 'function') throw new TypeError('no function');
if (!callback) report();

const name = maybe ? 'name' : null;
export const size = name !== null ? (name === null ? report() : 1) : 0;
const list = maybe ? [1] : undefined;
if (list) {
  if (list === undefined) report();
} else if (list !== undefined) {
  report();
}
const text = maybe ? 'text' : 5;
export const shown = typeof text === 'string' ? (typeof text === 'number' ? report() : text) : text;
const both = maybe ? [] : null;
if (both == null) {
  if (both) report();
}

let changed = maybe ? () => 1 : undefined;
const forget = () => {
  changed = undefined;
  return true;
};
if (changed && forget()) {
  if (!changed) report(); //~ impure? console
}
const count = maybe ? 0 : 1;
if (count) report(); //~ impure? console
let flag = maybe ? 'on' : undefined;
if (!flag) flag = {};
if (!flag) report();
export const unknown = maybe === undefined ? 'none' : maybe;
if (typeof maybe === 'object' && maybe) report(); //~ impure? console
