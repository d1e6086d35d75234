// Asked before, but set whatever the answer was: it is no first caller's.
let active = null;
export function within(next, run) {
  const before = active;
  if (active !== null) console.log('nested');
  active = next; //~ changed module active via within
  try {
    return run();
  } finally {
    active = before;
  }
}
