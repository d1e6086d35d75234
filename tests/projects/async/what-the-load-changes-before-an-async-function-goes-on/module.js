// The rest of an async function finds what the load has made by then, also of what its own begin had written.
let state = 'new';
async function start() {
  state = 'starting';
  await null;
  if (state === 'ready') console.log('ready');
  if (state === 'failed') console.log('not reached');
}
start(); //~ impure? console via start
state = 'ready';

const box = { open: false };
(async () => { //~ impure? console
  box.open = true;
  const mine = { kept: 1 };
  await null;
  if (!box.open) console.log('closed');
  if (mine.kept !== 1) console.log('not reached');
})();
box.open = false;

let count = 0;
(async () => {
  count = 1;
  await null;
  if (count !== 1) console.log('not reached');
})();
