const parse = (text, fallback) => {
  try {
    return JSON.parse(text);
  } catch (error) {
    console.warn(error.message);
    return fallback;
  }
};
export const good = parse('{"a":1}', {});
let named = false;
try { new RegExp('(?<year>x)'); named = true; } catch { console.log('never'); }
export { named };
export const bad = parse('{a:1}', {}); //~ impure console via parse
