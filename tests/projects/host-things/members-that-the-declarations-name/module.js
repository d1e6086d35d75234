//# environment: browser

const input = document.createElement('input');
export const length = input.placeholder ? input.placeholder.trim().length : 0;
export const flag = !input.webkitdirectory;
const range = document.createRange();
if (typeof range.END_TO_END !== 'number') globalThis.never = true;
if (typeof document.vlinkColor !== 'string') globalThis.never = true;
if (typeof document.compareDocumentPosition !== 'function') globalThis.never = true;
document.execCommand('copy'); //~ impure dom
export const animated = document.getAnimations(); //~ impure dom
