const call = (run) => run();
export const quiet = call(() => 1);
call(() => console.log('called')); //~ impure console
