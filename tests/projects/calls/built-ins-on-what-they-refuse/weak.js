const seen = new WeakMap();
seen.set({}, 1);
seen.set(Symbol('key'), 1);
seen.set('key', 1); //~ impure throw: with an argument that is no object
