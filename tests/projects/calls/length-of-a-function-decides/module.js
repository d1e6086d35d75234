const call = (run) => (run.length === 0 ? run() : null);
call((value) => (globalThis.never = value));
call(() => (globalThis.called = 1)); //~ impure global-write: globalThis.called
