const { isLetter, skipWith } = require('./characters.cjs');
const characters = require('./characters.cjs');

let text = '';
let at = 0;
exports.words = (source) => {
  text = source;
  at = 0;
  const found = [];
  while (at < text.length) found.push(word());
  return found;
};
function word() {
  const begin = at;
  while (at < text.length && isLetter(text.charCodeAt(at))) at++;
  const end = at;
  while (at < text.length && !characters.isLetter(text.charCodeAt(at))) at++;
  return text.slice(begin, end);
}

// What the caller gives may call back before this ends.
let line = '';
let place = 0;
exports.lines = (source, isEnd) => {
  line = source; //~ changed module line via lines
  place = 0; //~ changed module place via lines
  return rest(isEnd);
};
function rest(isEnd) {
  skipWith(isEnd);
  return line.slice(place);
}
