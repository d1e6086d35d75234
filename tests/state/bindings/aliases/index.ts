const state = { n: 0, items: [] as unknown[], list: [] as unknown[] };
const get = () => state;
export function throughGetter(x: unknown): void {
  get().items.push(x); //~ grows module state.items via throughGetter
}

const other = { items: [] as unknown[], n: 0 };
export function throughPattern(x: unknown): void {
  const { items } = other;
  items.push(x); //~ grows module other.items via throughPattern
}

const third = { n: 0 };
export function throughAlias(): void {
  const s = third;
  s.n = 1; //~ changed module third.n via throughAlias
}

const fourth = { n: 0 };
export function throughDefault(x = fourth): void {
  x.n = 2; //~ changed module fourth.n via throughDefault
}

export namespace Space {
  export let count = 0;
  export function inc(): void {
    count++; //~ counter module Space.count via inc
  }
}

export function called(): void {
  (called as any).calls = ((called as any).calls ?? 0) + 1; //~ changed module called.calls via called
}

export enum Color { Red, Green }
export function paint(): void {
  (Color as any).Blue = 3; //~ changed module Color.Blue via paint
}

export const CONSTS = { a: 1 };
export function override(x: object): void {
  Object.assign(CONSTS, x); //~ changed module CONSTS.* via override
}
