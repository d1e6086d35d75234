const name = String(Math.random()); //~ ambient random
const list = [];
list[name]('a');
const table = new Map();
table[name]('a', 1);
export const part = new URL('https://example.com/')[name];
export const text = 'text'[name](1); //~ ambient locale
