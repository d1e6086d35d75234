const resource = () => ({ [Symbol.dispose]: () => console.log('disposed') });
function leave() { using a = resource(); return 1; }
function fail() { using a = resource(); throw new Error('x'); }
leave(); //~ impure console
try { fail(); } catch {} //~ impure console
for (const item of [1]) { using a = resource(); break; } //~ impure console
for (using a of [resource()]); //~ impure console
