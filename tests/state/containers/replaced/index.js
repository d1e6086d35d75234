import { bus } from 'a-bus';
import * as childProcess from 'node:child_process';

// Replaced by an empty one, a table is emptied.
let modules = {};
export function put(name, value) {
  modules[name] = value;
}
export function changed() {
  modules = {};
}

class Templates {
  static compiled = new Map();
  compile(text) {
    Templates.compiled.set(text, text.length);
  }
}
export const make = () => new Templates();
bus.on('reset', () => {
  Templates.compiled = new Map();
});

// One that is made when it is needed is not.
let made;
export function keep(name, value) {
  made ??= new Map();
  made.set(name, value); //~ grows module made.*
}

// A loop goes on with what is there: nobody's value is kept.
let current = null;
let steps = [];
export function run(given) {
  steps = given; //~ changed module steps
  while (current && current.skip && current.skip(steps)) current = steps.shift(); //~ changed module current
}

// What a module of the host gives is the same each time.
let spawn;
export function start(mode) {
  if (mode === 'process') spawn = childProcess.spawn;
}

// A queue that is run and emptied.
const queue = [];
export const later = (task) => queue.push(task);
export function flush() {
  for (const task of queue) task();
  queue.length = 0;
}
