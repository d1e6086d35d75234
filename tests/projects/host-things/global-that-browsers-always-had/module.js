//# environment: browser
if (typeof navigator === 'undefined') globalThis.old = true; //~ ambient platform: navigator
if (typeof WebSocket !== 'function') globalThis.old = true;
if (!('localStorage' in globalThis)) globalThis.old = true; //~ impure? global-write: globalThis.old
