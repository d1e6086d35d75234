const loud = { get x() { return console.log('read'); } };
const items = [loud, { x: 1 }, 2];
export const quiet = items.filter((item) => typeof item === 'number').map((item) => item.x);
export const all = items.map((item) => item.x); //~ impure console
