const name = String(Math.random()); //~ ambient random
[1][name](() => { globalThis.called = true; }); //~ impure? global-write: globalThis.called
