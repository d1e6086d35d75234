const state = { n: 0 };
let list = [];
export function resetState() {
  state.n = 0;
  list = [];
}
export function __resetForTests() {
  state.n = 0;
}
export const read = () => [state, list];
