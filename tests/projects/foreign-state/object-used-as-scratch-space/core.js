const descriptor = { value: undefined, enumerable: false };
export function install(target, value) {
  descriptor.value = { value };
  try {
    Object.defineProperty(target, 'core', descriptor);
  } finally {
    descriptor.value = undefined;
  }
  return target;
}
const nesting = { depth: 0 };
export function nested(run) {
  const { depth } = nesting;
  nesting.depth = 1;
  run();
  nesting.depth = 0;
  return depth;
}
const kept = { name: 'core' };
export function left(value) {
  kept.name = value;
}
const renamed = { name: 'core' };
export function other(value) {
  renamed.name = value;
  renamed.name = 'another';
}
const chosen = { name: 'core' };
export function sometimes(value) {
  chosen.name = value;
  if (value) chosen.name = 'core';
}
const listed = { list: [] };
export function replaced() {
  listed.list = [1];
  listed.list = [];
}
const grown = {};
export function added() {
  grown.more = 1;
}
const inner = { on: false };
function start() {
  inner.on = true;
}
export function startAndStop() {
  start();
  inner.on = false;
}
