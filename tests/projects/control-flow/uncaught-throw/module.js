throw new Error('not supported'); //~ impure throw: throws an exception
globalThis.never = 1;
