let timer = null;
export function soon(work) {
  if (timer !== null) clearTimeout(timer);
  timer = setTimeout(work, 10).unref();
}
export function never() {
  clearTimeout(timer);
  timer = null;
}

let pending;
export function later(work, at) {
  pending = setTimeout(work, at); //~ changed module pending via later
}
export function rename(next) {
  pending = next;
}
