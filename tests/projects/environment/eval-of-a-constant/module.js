export const a = eval('1 + 1'); //~ impure dynamic-code
export const b = (0, eval)('2'); //~ impure dynamic-code
export const c = eval({ not: 'text' });
