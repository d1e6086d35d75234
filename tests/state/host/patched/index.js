import http from 'node:http';
import Module from 'node:module';
import util from 'node:util';

export const wrapped = (wrap) => {
  http.request = wrap(http.request); //~ host runtime http.request via wrapped
};
export const promised = (call) => {
  util.promisify.custom = call; //~ host runtime util.promisify.custom via promised
};
export const required = (hook) => {
  Module._load = hook; //~ host runtime Module._load via required
};
export const hooks = (url) => {
  Module.register(url); //~ host runtime Module.register via hooks
};
export function reflective() {
  Reflect.defineProperty(Array.prototype, 'second', { value: 1 }); //~ host realm Array.prototype.second via reflective
}
export function getter() {
  Array.prototype.__defineGetter__('third', () => 3); //~ host realm Array.prototype.third via getter
}
export function reparented(parent) {
  Object.setPrototypeOf(Array.prototype, parent); //~ host realm the prototype of Array.prototype via reparented
}
export function frozenTime() {
  Date.now = () => 0; //~ host realm Date.now via frozenTime
}
export function shortened() {
  Error.stackTraceLimit = 1; //~ host realm Error.stackTraceLimit via shortened
}
export function fetching(wrap) {
  globalThis.fetch = wrap(globalThis.fetch); //~ host realm globalThis.fetch via fetching
}
export function shared(value) {
  global.shared = value; //~ host realm global.shared via shared
}
export function defined(value) {
  Object.defineProperty(globalThis, 'defined', { value }); //~ host realm globalThis.defined via defined
}
