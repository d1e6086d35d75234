const state = { count: 0 };
let last = 0;
export function next() {
  state.count += 1;
  last = state.count;
  return last;
}
