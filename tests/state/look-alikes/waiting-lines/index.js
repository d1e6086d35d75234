let queue = Promise.resolve();
export function inTurn(work) {
  queue = queue.then(work, work);
  return queue;
}

let open = Promise.resolve();
export function all(work) {
  const next = open.then(work);
  open = next.catch(() => {});
  return next;
}

let lock = Promise.resolve();
export async function locked(work) {
  const before = lock;
  let release = () => {};
  lock = new Promise((resolve) => { release = resolve; });
  await before;
  try {
    return await work();
  } finally {
    release();
  }
}

let other = Promise.resolve();
export function replaced(work) {
  other = Promise.resolve().then(work); //~ changed module other via replaced
  return other;
}
