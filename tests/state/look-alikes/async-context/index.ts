import { AsyncLocalStorage } from 'node:async_hooks';

const als = new AsyncLocalStorage<{ user?: unknown }>();
export const handle = (user: unknown, next: () => void) => als.run({}, () => {
  als.getStore()!.user = user;
  next();
});
