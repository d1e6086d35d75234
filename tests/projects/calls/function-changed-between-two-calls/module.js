let run = () => {};
const call = () => run();
call();
run = () => (globalThis.ran = 1);
call(); //~ impure global-write: globalThis.ran via call > run
