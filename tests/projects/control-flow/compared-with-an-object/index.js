const NONE = [];
const list = (isShort) => (isShort ? NONE : [console.log]);

function first(found) {
  if (found === NONE) return () => {};
  return found[0](1);
}
first(list(Math.random() > 0.5)); //~ ambient random  //~ impure? console via first

const EMPTY = { run() { console.log('never run'); } };
const other = { run() {} };
function run(one) {
  if (one !== EMPTY) one.run();
}
run(Math.random() > 0.5 ? EMPTY : other); //~ ambient random
