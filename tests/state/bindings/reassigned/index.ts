let current: unknown;

export function setCurrent(user: unknown): void {
  current = user; //~ changed module current via setCurrent
}

let n = 0;
export const next = () => ++n; //~ counter module n via next

export let mode = 'a';
export function switchMode(): void {
  mode = mode === 'a' ? 'b' : 'a'; //~ changed module mode
}

const state = { n: 0, nested: { list: [] as unknown[] } };
function bump(given: { n: number }): void {
  given.n++; //~ counter module state.n via inc > bump
}
export function inc(): void {
  bump(state);
}

const counter = (() => {
  let c = 0;
  return () => ++c; //~ counter module counter.c via counter
})();
export { counter };

export function local(): Map<number, number> {
  const made = new Map<number, number>();
  made.set(1, 2);
  return made;
}
