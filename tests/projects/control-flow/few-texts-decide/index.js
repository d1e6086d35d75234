const name = Date.now() > 5 ? 'a' : 'b'; //~ ambient time

if (name === 'c') console.log('never');
if (name === 'b') console.log('b'); //~ impure? console

switch (name) {
  case 'c':
    console.log('never');
    break;
  case 'a':
    break;
  case 'b':
    break;
  default:
    console.log('never');
}

switch (name) {
  case 'a':
    break;
  default:
    console.log('b'); //~ impure? console
}

const log = { a: () => console.log('a'), b: () => 0 };
function run(given) {
  if (given === 'a') return 0;
  return log[given]();
}
export const result = run(name);

function runs(given) {
  if (given === 'b') return 0;
  return log[given]();
}
runs(name); //~ impure? console

export function later(given) {
  if (given == 'a') return;
  log[given]();
}
later(new String('a')); //~ impure? console
