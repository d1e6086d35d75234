function pair(left, right) {
  return [left, right];
}
export const about = [pair.name, pair.length, pair.prototype.constructor === pair];
