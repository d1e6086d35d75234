import { Cache } from './cache.js';

export const cache = new Cache();

const subscriptions = new Map();
export function subscribe(channel, handler) {
  subscriptions.set(channel, handler);
}
export function unsubscribe(channel) {
  if (!subscriptions.has(channel)) return;
  subscriptions.delete(channel);
}

const waiting = [];
export function wait(task) {
  waiting.push(task);
}
export function next() {
  if (waiting.length === 0) return null;
  return waiting.shift();
}
