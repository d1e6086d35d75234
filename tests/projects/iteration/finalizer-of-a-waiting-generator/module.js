function* guarded() {
  try {
    yield 1;
  } finally {
    console.log('finally');
  }
}
const waiting = guarded();
waiting.next();
const ended = guarded();
ended.next();
ended.return(2); //~ impure console

function* holdsOn() {
  outer: for (let turn = 0; turn < 3; turn++) {
    try {
      for (;;) {
        if (yield turn) continue outer;
        break outer;
      }
    } finally {
      yield 'finally';
    }
  }
  return 'end';
}
const held = holdsOn();
held.next();
if (held.next(true).value !== 'finally') globalThis.never = 1;
if (held.next().value !== 1) globalThis.never = 2;
held.next(false);
const last = held.next();
if (last.value !== 'end' || !last.done) globalThis.never = 3;
if (held.return(4).value === 4) globalThis.returned = 1; //~ impure global-write
