const window_ = typeof window === 'undefined' ? undefined : { start: () => (globalThis.started = 1) };
window_?.start(); //~ impure? global-write: globalThis.started via start
globalThis.always = 1; //~ impure global-write: globalThis.always
