//# lasting: listeners timers workers page
import { EventEmitter } from 'node:events';
import { watch } from 'node:fs';
import { Worker } from 'node:worker_threads';

const bus = new EventEmitter();
const balanced = new EventEmitter();

export function onExit(listener: () => void): void {
  process.on('exit', listener); //~ lasting process process.on via onExit
}
export function onMessage(listener: () => void): void {
  bus.on('message', listener); //~ lasting module bus via onMessage
}
export function subscribe(listener: () => void): () => void {
  balanced.on('message', listener);
  return () => balanced.off('message', listener);
}
export function poll(): void {
  setInterval(() => {}, 10); //~ lasting thread setInterval via poll
}
export function thread(): void {
  new Worker('./worker.js'); //~ lasting process new Worker via thread
}
export function follow(listener: () => void): void {
  watch('.', listener); //~ lasting process watch via follow
}
export function rename(title: string): void {
  document.title = title; //~ lasting realm document.title via rename
}
