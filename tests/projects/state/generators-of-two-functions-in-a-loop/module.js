//# globals: u
function* quiet() { yield () => {}; }
function* loud() { yield () => { globalThis.ran = true; }; }
while (u) for (const run of (u ? quiet : loud)()) run(); //~ impure? global-write: globalThis.ran
