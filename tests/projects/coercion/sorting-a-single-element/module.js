const loud = { toString() { console.log('text'); return ''; } };
export const one = [loud].sort();
export const two = [loud, 1].sort(); //~ impure console
