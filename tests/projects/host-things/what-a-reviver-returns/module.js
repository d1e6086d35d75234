export const run = () => { globalThis.ran = true; };
const data = JSON.parse('{"a": {"b": 1}}', () => run);
data(); //~ impure global-write: globalThis.ran
