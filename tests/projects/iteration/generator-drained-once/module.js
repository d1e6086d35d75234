let count = 0;
function* steps() { yield ++count; }
const pending = steps();
export const lists = [[...pending], [...pending]];
if (count === 1) console.log('once'); //~ impure console
