const name = Date.now() > 5 ? 'quiet' : 'silent'; //~ ambient time
const table = { quiet: () => 1, silent: () => 2, loud: () => console.log('loud') };
export const value = table[name]();

const other = { quiet: () => 1, silent: () => console.log('silent') };
other[name](); //~ impure? console

const filled = { quiet: null, silent: null, loud: () => 3 };
filled[name] = () => console.log('filled');
export const kept = filled.loud();
filled.silent(); //~ impure console

let which;
if (Date.now() > 6) which = 'quiet'; //~ ambient time
export const found = table[which];
const lists = { undefined: () => console.log('missing') };
lists[which]?.(); //~ impure? console

const watched = { set silent(given) { console.log(given); }, set loud(given) { console.log(given); } };
watched[name] = 1; //~ impure? console

const anyOfMany = ['quiet', 'silent', 'b', 'c', 'loud'][Math.floor(Date.now() % 5)]; //~ ambient time
table[anyOfMany](); //~ impure? console
