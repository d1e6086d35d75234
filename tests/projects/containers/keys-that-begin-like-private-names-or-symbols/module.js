const loud = (name) => () => { globalThis[name] = true; };
for (const key of Object.keys({ '#a': 1, '@@b': 1 })) loud(key)(); //~ impure global-write
const hash = { '#run': loud('hash') };
for (const key in hash) hash[key](); //~ impure global-write: `hash[key]()`
const [[, entry]] = Object.entries({ '@@iterator': loud('entry') });
entry(); //~ impure global-write: `entry()`
const copy = { ...Object.assign({}, { '#run': loud('copy') }) };
copy[['#', 'run'].join('')](); //~ impure global-write: `copy[
const parsed = JSON.parse('{"#deep":1,"@@deep":2}');
if (parsed['#deep'] + parsed['@@deep'] === 3) globalThis.parsed = true; //~ impure global-write: globalThis.parsed
const handler = new Proxy({}, { get: (target, key) => { if (key === '#told') globalThis.told = true; } });
handler['#told']; //~ impure global-write: globalThis.told
const unset = { '#?': loud('never'), '@@?': loud('never') };
unset.other?.();
