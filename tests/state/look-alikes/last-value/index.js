// The last result, with what it was made of.
let lastZone;
let lastOffset = 0;
export function offsetOf(zone) {
  if (zone === lastZone) {
    return lastOffset;
  }
  let offset = 0;
  if (/^\+/.test(zone)) offset = Number.parseInt(zone.slice(1), 10);
  lastZone = zone;
  lastOffset = offset;
  return offset;
}

let lastText;
let words;
export function wordsOf(text) {
  if (text !== lastText) {
    lastText = text;
    words = text.split(' ');
  }
  return words;
}

// Tables that are asked first, by what a key leads to.
const alphabets = { digits: '0123456789' };
export function alphabet(name) {
  if (typeof alphabets[name] !== 'function') {
    alphabets[name] = (index) => name[index];
  }
  return alphabets[name];
}

class Registry {
  source(name) {
    let known = (this.sources || (this.sources = {}))[name];
    if (!known) {
      known = this.sources[name] = { name };
    }
    return known;
  }
}
export const registry = new Registry();
