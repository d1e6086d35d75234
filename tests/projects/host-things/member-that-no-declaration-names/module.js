//# environment: browser

if (!navigator.standardOfTomorrow) globalThis.missing = true; //~ impure? global-write: globalThis.missing //~ ambient platform //~ ambient platform
if (document.standardOfTomorrow) globalThis.present = true; //~ impure? global-write: globalThis.present
