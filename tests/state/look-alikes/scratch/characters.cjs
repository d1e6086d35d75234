const inRange = (code, from, to) => code >= from && code <= to;
exports.isLetter = (code) => inRange(code, 65, 90) || inRange(code, 97, 122);
exports.skipWith = (isEnd) => {
  while (!isEnd());
};
