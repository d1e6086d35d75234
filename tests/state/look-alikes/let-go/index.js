let worker = null;
export function work(task) {
  worker ??= { run: (each) => each() };
  const result = worker.run(task);
  if (result === undefined) worker = null;
  return result;
}

let isOpen = false;
export async function open(show) {
  if (isOpen) return;
  isOpen = true;
  try {
    await show();
  } finally {
    isOpen = false;
  }
}

let held = null;
let place = null;
export function capture(given) {
  if (held !== null) throw new Error('captured before');
  held = given; //~ firstCaller module held via capture
  place = new Error().stack;
}
export function release() {
  held = null;
  place = null;
}

let user = null;
export function setUser(next) {
  user = next; //~ changed module user via setUser
}
export function forget() {
  user = null;
}

// Nothing raises it again.
let isEnabled = true;
export function disable() {
  isEnabled = false; //~ changed module isEnabled via disable
}

const stack = [];
export function render(file, draw) {
  stack.push(file);
  const text = draw();
  stack.pop();
  return text;
}

const open2 = [];
export async function renderLater(file, draw) {
  open2.push(file);
  const text = await draw();
  open2.pop();
  return text;
}
