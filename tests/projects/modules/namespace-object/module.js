import * as lib from './lib.js';
export const copy = { ...lib };
export const { task } = lib;
export const keys = Object.keys(lib);
task(); //~ impure console via task
copy.task(); //~ impure console via task
for (const key in lib) if (key === 'task') lib[key](); //~ impure console via task
