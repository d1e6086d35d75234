import { AsyncLocalStorage } from 'node:async_hooks';

let scope: unknown = null;
export function withScope(next: unknown, run: () => void): void {
  const before = scope;
  scope = next; //~ changed module scope via withScope
  try {
    run();
  } finally {
    scope = before;
  }
}

const storage = new AsyncLocalStorage<{ user?: unknown }>();
export function enter(store: object): void {
  storage.enterWith(store); //~ host async-context storage.enterWith via enter
}

const everybodys: { user?: unknown } = {};
export const scoped = (work: () => void) => storage.run(everybodys, work);
export function signIn(user: unknown): void {
  everybodys.user = user; //~ changed module everybodys.user via signIn
}
