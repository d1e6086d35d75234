const url = new URL('https://example.com/');
url.hash = 'top';
url.pathname = { toString() { globalThis.asked = true; return '/'; } }; //~ impure global-write: globalThis.asked
