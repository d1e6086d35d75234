const WORDS = /\w+/g;
export const hasWord = (text) => WORDS.test(text); //~ pattern module WORDS via hasWord

const PREFIX = /ab/y;
export function startsWithAb(text) {
  return PREFIX.exec(text) !== null; //~ pattern module PREFIX via startsWithAb
}

const TABLE = [/x/g, /z/g];
export const findKnown = (text) => TABLE.filter((pattern) => pattern.test(text)); //~ pattern module TABLE.0 via findKnown > a callback of `TABLE.filter()`

const LEFT_EARLY = /\d/g;
export function firstEven(text) {
  let match;
  while ((match = LEFT_EARLY.exec(text)) !== null) { //~ pattern module LEFT_EARLY via firstEven
    if (Number(match[0]) % 2 === 0) return match[0];
  }
  return null;
}

export class Parser {
  static token = /\S/y;
  next(text) {
    return Parser.token.test(text); //~ pattern class Parser.token via Parser.next
  }
}

const ALL = /\d+/g;
export function numbers(text) {
  const found = [];
  let match;
  while ((match = ALL.exec(text)) !== null) found.push(Number(match[0]));
  return found;
}

const FROM = /\w+/y;
export function wordAt(text, index) {
  FROM.lastIndex = index;
  return FROM.exec(text)?.[0] ?? '';
}

const COPIED = /a/g;
export const strip = (text) => text.replace(COPIED, '');
export const count = (text) => text.match(COPIED)?.length ?? 0;
export const places = (text) => [...text.matchAll(COPIED)].map(({ index }) => index);
export const parts = (text) => text.split(COPIED);

const PLAIN = /a/;
export const hasA = (text) => PLAIN.test(text);

export const inside = (text) => /a/g.test(text);

const CJK = /[一-龥]/g;
export const countCjk = (text) => (CJK.test(text) ? text.match(CJK).length : 0);
export const dropCjk = (text) => {
  if (CJK.test(text)) text = text.replace(CJK, '');
  return text;
};

const deep = { tokenizer: { rules: { inline: { skip: /a/g } } } };
export function masked(text) {
  let match;
  while ((match = deep.tokenizer.rules.inline.skip.exec(text)) !== null) text = text.slice(0, match.index) + 'b'.repeat(text.length - match.index);
  return text;
}

const SETS = [/a(\d)/g, /b(\d)/g];
export function last(text, isOther) {
  const pattern = isOther ? SETS[0] : SETS[1];
  let match = null;
  let next;
  while ((next = pattern.exec(text)) && match?.[1] !== '9') match = next;
  pattern.lastIndex = -1;
  return match?.[0];
}
