const controller = new AbortController();
controller.signal.addEventListener('abort', () => { globalThis.stopped = true; });
controller.signal.dispatchEvent(new Event('abort')); //~ impure? global-write: globalThis.stopped
