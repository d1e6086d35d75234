//# environment: node
if (typeof navigator === 'undefined') globalThis.old = true; //~ impure? global-write: globalThis.old //~ ambient platform: navigator
if (typeof WebSocket === 'function') globalThis.sockets = true; //~ impure? global-write: globalThis.sockets
