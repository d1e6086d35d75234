export const add = new Function('a', 'b', 'return a + b'); //~ impure dynamic-code
export const same = Function('return 1'); //~ impure dynamic-code
export const later = () => new Function('return 1');
