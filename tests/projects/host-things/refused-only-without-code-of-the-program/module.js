export const url = new URL({ toString() { console.log('converted'); return 'http://localhost'; } }); //~ impure console
try { new TextDecoder({ toString() { console.log('converted'); return 'no encoding'; } }); } catch {} //~ impure console
new URL({}); //~ impure throw
