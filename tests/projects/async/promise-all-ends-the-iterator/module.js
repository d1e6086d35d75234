const endless = (name) => ({
  [Symbol.iterator]: () => ({
    next: () => ({ done: false, value: 1 }),
    return() { console.log(name); return {}; },
  }),
});
function* numbers() {
  try {
    yield 1;
  } finally {
    console.log('closed');
  }
}
class Refusing extends Promise {
  static resolve() { throw new Error('refused'); }
}
const own = Promise.resolve(1);
own.then = () => { throw new Error('refused'); };

Refusing.all(endless('all')).catch(() => {}); //~ impure console
Refusing.race(numbers()).catch(() => {}); //~ impure console
Promise.any((function* () { try { yield own; } finally { console.log('any'); } })()).catch(() => {}); //~ impure console
export const sum = Promise.all((function* () { yield 1; yield 2; })());
