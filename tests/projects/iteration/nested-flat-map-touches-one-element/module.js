const loud = () => console.log('called');
const rows = [[loud, 1], [2, 3]];
export const quiet = rows.flatMap(([, second]) => second);
export const called = rows.flatMap(([first]) => (typeof first === 'function' ? first() : first)); //~ impure console
