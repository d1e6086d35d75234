const make = (() => {}).constructor;
const Generator = Object.getPrototypeOf(function* () {}).constructor;
export const a = make('return 1'); //~ impure dynamic-code
export const b = Generator('yield 1'); //~ impure dynamic-code
