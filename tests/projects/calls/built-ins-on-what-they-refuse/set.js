const first = {};
export const seen = new WeakSet([first, {}]);
export const names = new WeakMap([[first, 'first'], [Symbol('s'), 's']]);
export const none = new WeakSet(['first']); //~ impure throw: keeps what is no object weakly
