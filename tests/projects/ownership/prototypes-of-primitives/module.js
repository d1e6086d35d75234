const shared = Object.getPrototypeOf('');
export const isText = shared === String.prototype;
shared.shout = function () { return `${this}!`; }; //~ impure builtin-write
