let run = () => {};
const call = () => run();
call();
run = () => { globalThis.ran = true; };
call(); //~ impure global-write: globalThis.ran
