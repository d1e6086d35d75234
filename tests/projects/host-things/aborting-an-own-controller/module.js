const controller = new AbortController();
controller.abort();
const other = new AbortController();
other.signal.addEventListener('abort', () => { globalThis.aborted = true; });
other.abort(); //~ impure global-write: globalThis.aborted
const last = new AbortController();
last.signal.onabort = () => { globalThis.last = true; };
last.abort(); //~ impure? global-write: globalThis.last
