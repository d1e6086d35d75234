const space = /\s/;
export function first(text) {
  return skip(text, 0);
}
function skip(text, from) {
  return space.test(text.charAt(from)) ? skip(text, from + 1) : from;
}
