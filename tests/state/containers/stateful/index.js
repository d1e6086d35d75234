const pattern = /a/g;
export const has = (text) => pattern.test(text);

const global = /b/g;
export const replaced = (text) => text.replace(global, '');
const plain = /c/;
export const tested = (text) => plain.test(text);

const looped = /d/g;
export function all(text) {
  const found = [];
  let match;
  while ((match = looped.exec(text)) !== null) found.push(match[0]);
  return found;
}

const ids = (function* () {
  let id = 0;
  while (true) yield id++;
})();
export const nextId = () => ids.next().value;

const list = [1, 2, 3][Symbol.iterator]();
export const nextItem = () => list.next().value;
