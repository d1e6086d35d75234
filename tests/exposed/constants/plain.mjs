//# constants: report
export const list = ['a', 'b']; //~ constant list freeze: Object.freeze(['a', 'b'])
export const map = new Map([['a', 1]]); //~ constant map
export const frozen = Object.freeze(['a']);
export const text = 'a';
export const api = { run() {} };
