export function typeOf(value) {
  typeOf = typeof value === 'symbol' ? (each) => typeof each : (each) => String(typeof each);
  return typeOf(value);
}
export let keysOf = (value) => {
  keysOf = Object.keys;
  return keysOf(value);
};

let other = () => 1;
export function replace(next) {
  other = next; //~ changed module other via replace
  return other();
}
