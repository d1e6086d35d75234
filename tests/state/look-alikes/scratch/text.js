export const charAt = (text, index) => text.charCodeAt(index) | 0;
export function between(text, begin, end) {
  return text.slice(begin, end);
}
export { first as start } from './words.js';
