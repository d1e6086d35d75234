const entries = new Map();
let cleaned = 0;
export function get(key) {
  const now = Date.now();
  if (now - cleaned > 60_000) {
    cleaned = now;
    for (const [each, { until }] of entries) if (until < now) entries.delete(each);
  }
  return entries.get(key);
}

let next = 0;
export function save(write) {
  if (Date.now() < next) return;
  next = Date.now() + 1000;
  write();
}

let highest = 0;
export function rank(points) {
  if (points > highest) highest = points; //~ changed module highest via rank
  return highest;
}

let asked = 0;
export function ask() {
  asked = Date.now(); //~ changed module asked via ask
}
export const sinceAsked = () => Date.now() - asked;

let left = 3;
export const step = () => left--; //~ counter module left via step
