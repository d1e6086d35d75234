export const makeLogger = (prefix) => (text) => console.log(prefix, text);
export const plain = (text) => text.trim();
