throw new Error('not supported'); //~ impure throw: throws `new Error(…)`
globalThis.never = 1;
