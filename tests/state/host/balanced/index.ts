//# lasting: listeners timers workers page
import { EventEmitter } from 'node:events';

const bus = new EventEmitter();
export function watch(listener: () => void): () => void {
  bus.on('change', listener);
  return () => bus.off('change', listener);
}
export function whileRunning(listener: () => void): () => void {
  process.on('SIGINT', listener);
  return () => process.off('SIGINT', listener);
}
export function poll(): () => void {
  const timer = setInterval(() => {}, 10);
  return () => clearInterval(timer);
}
export function onExit(listener: () => void): void {
  process.once('beforeExit', listener);
}
