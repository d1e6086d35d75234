const seen = new Map();
const once = (name) => {
  if (seen.has(name)) globalThis.again = name;
  seen.set(name, true);
};
once('a');
once('b');
once('a'); //~ impure global-write: globalThis.again via once
