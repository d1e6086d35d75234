const pipe = (value, ...steps) => steps.reduce((result, step) => step(result), value);
const trim = (text) => text.trim();
const words = (text) => text.split(' ');
export const result = pipe(' a b ', trim, words);
