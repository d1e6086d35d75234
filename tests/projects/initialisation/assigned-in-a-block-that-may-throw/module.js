let handler;
try {
  JSON.parse(String(Math.random())); //~ ambient random
  handler = () => {};
} catch {}
handler();
let ready;
try {
  ready = () => {};
} catch {}
ready();
