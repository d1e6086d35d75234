const source = {
  [Symbol.iterator]: () => ({
    next() { console.log('never asked'); },
    return() { console.log('ended'); return {}; },
  }),
};
const [] = source; //~ impure console via return
const [] = [1, 2];
const [] = (function* () { console.log('never begun'); })();
