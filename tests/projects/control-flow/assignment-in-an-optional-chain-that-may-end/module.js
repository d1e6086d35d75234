let run = () => (globalThis.ran = 1);
const list = typeof window === 'undefined' ? null : [];
list?.push((run = () => {}));
run(); //~ impure? global-write: globalThis.ran via run
