let run = () => {};
Promise.resolve().then(() => 0).then(() => run()); //~ impure? global-write: globalThis.ran
Promise.resolve().then(() => { run = () => { globalThis.ran = true; }; });
