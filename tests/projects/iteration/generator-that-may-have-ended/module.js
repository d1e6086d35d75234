let steps = 0;
function* parsing() {
  JSON.parse(globalThis.text);
  yield 1;
  steps++;
  yield 2;
  steps++;
}
const parsed = parsing();
try {
  parsed.next();
} catch {}
parsed.next();
parsed.next();
if (steps === 0) globalThis.failed = 1; //~ impure? global-write
if (steps === 2) globalThis.parsed = 1; //~ impure? global-write

function* stepped() {
  yield 1;
  yield 2;
  console.log('third');
}
const perhaps = stepped();
perhaps.next();
if (globalThis.text) perhaps.next();
perhaps.next(); //~ impure? console
