const handlers = new Map();
handlers.set('go', () => (globalThis.gone = 1));
handlers.get('go')(); //~ impure global-write: globalThis.gone
