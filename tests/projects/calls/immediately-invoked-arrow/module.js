//# globals: u
(() => u.x)(); //~ unknown unknown-property: reads `u.x`
(function () { globalThis.iife = 1; })(); //~ impure global-write: globalThis.iife
!(function named() { globalThis.named = 1; })(); //~ impure global-write: globalThis.named via named
