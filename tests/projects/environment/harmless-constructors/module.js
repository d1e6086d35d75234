import { AsyncLocalStorage } from 'node:async_hooks';
export const storage = new AsyncLocalStorage();
export const controller = new AbortController();
export const encoder = new TextEncoder().encode('a');
export const cache = new WeakMap([[storage, 1]]);
