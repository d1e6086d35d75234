let first;
let second;
let third;
setImmediate(() => {
  first = 1;
});
process.nextTick(() => {
  second = 2;
});
const none = {};
const table = {};
Object.keys(none).forEach((key) => {
  table[key] = none[key];
});
setInterval(() => {
  third = Date.now(); //~ changed module third via ?
}, 1000);
export const read = () => [first, second, third, table];
