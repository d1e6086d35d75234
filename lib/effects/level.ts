/**
 * The level of state that an effect touches, from the widest to the narrowest.
 * - `process`: the operating system's process: environment, file system, sockets, signals
 * - `runtime`: loader and host registries: `require.cache`, `http.globalAgent`, `customElements`
 * - `realm`: `globalThis`, built-in constructors and prototypes, the document
 * - `thread`: the event loop: timers, microtasks
 * - `async-context`: `AsyncLocalStorage` and the like
 * - `class`: static members and prototypes
 * - `module`: bindings and values that a module owns
 */
export const STATE_LEVELS = ['process', 'runtime', 'realm', 'thread', 'async-context', 'class', 'module'] as const;
export type StateLevel = (typeof STATE_LEVELS)[number];
