const target = new EventTarget();
target.addEventListener('a', { handleEvent() { globalThis.handled = true; } });
target.addEventListener('b', () => {});
target.dispatchEvent(new Event('a')); //~ impure? global-write via handleEvent
