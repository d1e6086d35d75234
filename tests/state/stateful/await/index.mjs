export let total = 0;
export async function add(price) {
  total += await price(); //~ stale module total via add
}

export let count = 0;
export async function record(work) {
  const before = count;
  await work();
  count = before + 1; //~ stale module count via record
}

export const state = { items: [] };
export async function append(load) {
  state.items = [...state.items, await load()]; //~ stale module state.items via append
}

export let scope = 'outer';
export async function within(name, work) {
  const outer = scope;
  scope = name;
  try {
    return await work();
  } finally {
    scope = outer; //~ stale module scope via within
  }
}

export let seen = 0;
export async function see(price) {
  const value = await price();
  seen += value;
}
export async function seeFirst(price) {
  seen = (await price()) + seen;
}

let turn = 0;
export async function latest(work) {
  const mine = ++turn;
  const found = await work();
  if (mine === turn) turn = 0;
  return found;
}

let left = 0;
export async function guarded(work) {
  const before = left;
  if (before > 3) {
    await work();
    return;
  }
  left = before + 1;
}
