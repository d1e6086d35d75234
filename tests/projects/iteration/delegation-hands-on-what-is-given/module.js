const run = (given) => given();
const start = () => console.log('started');
function* inner() {
  try {
    run(yield 1);
  } catch (given) {
    given();
  }
}
function* outer() { yield* inner(); }
const stepped = outer();
stepped.next();
stepped.next(start); //~ impure? console
const stopped = outer();
stopped.next();
stopped.throw(start); //~ impure? console
function* byHand() { yield* { [Symbol.iterator]: () => ({ next: () => ({ done: false }), throw: start }) }; }
const ended = byHand();
ended.next();
ended.throw(1); //~ unknown unsupported
const finishing = (function* () { try { yield 1; } finally { yield 2; } })();
finishing.next();
if (finishing.return(3).value === 2) start(); //~ impure console
const idle = (function* () { yield* inner(); })();
idle.next();
