// Calls what a module exports with a few plain arguments, and notes what comes back.

const MOST_FUNCTIONS = 150;
const ARGUMENTS = [() => [], () => ['a'], () => [1], () => [{}], () => [[2, 1]], () => [() => 1], () => ['a', 1], () => ['a', 'b']];
const DEEPEST = 3;
const MOST_KEYS = 40;
/** Functions that end the process, wait for somebody or read until the end. */
const ENDLESS = /^(?:exit|abort|kill|listen|prompt|question|reallyExit)$/u;

let chance = 1;
const ONCE = 1_700_000_000_000;

/** Chance and time give the same in every call. */
export function standStill() {
  Math.random = () => (chance = (chance * 16807) % 2147483647) / 2147483647;
  const { Date: Real } = globalThis;
  globalThis.Date = class Date extends Real {
    constructor(...given) {
      if (given.length === 0) super(ONCE);
      else super(...given);
    }
    static now() {
      return ONCE;
    }
  };
  performance.now = () => 1;
  process.hrtime = Object.assign(() => [1, 1], { bigint: () => 1n });
  crypto.constructor.prototype.getRandomValues = (array) => array.fill(7);
  crypto.constructor.prototype.randomUUID = () => '00000000-0000-4000-8000-000000000000';
}

/** A text for each call. */
export function answersOf(exported) {
  return functionsOf(exported).flatMap(([name, callee, receiver]) => ARGUMENTS.map((make) => [name, answer(callee, receiver, make())]));
}

function functionsOf(exported) {
  const found = [];
  const note = (name, value, receiver) => {
    if (typeof value === 'function' && !ENDLESS.test(name) && found.length < MOST_FUNCTIONS) found.push([name, value, receiver]);
  };
  for (const name of Object.keys(exported)) {
    const value = exported[name];
    note(name, value, undefined);
    if (value === null || (typeof value !== 'object' && typeof value !== 'function')) continue;
    for (const [key, { value: member }] of Object.entries(Object.getOwnPropertyDescriptors(value))) note(key, member, value);
  }
  return found;
}

function answer(callee, receiver, given) {
  chance = 1;
  try {
    return textOf(callee.apply(receiver, given), DEEPEST);
  } catch (error) {
    return `throws ${error?.message}`;
  }
}

function textOf(value, depth) {
  if (typeof value === 'function') return `function ${value.name}`;
  if (typeof value !== 'object' || value === null) return `${typeof value} ${String(value)}`;
  if (typeof value.then === 'function') {
    value.then(undefined, () => undefined);
    return 'promise';
  }
  if (depth === 0) return 'object';
  const held = value instanceof Map || value instanceof Set ? [...value].slice(0, MOST_KEYS).map((each) => textOf(each, depth - 1)) : [];
  const properties = Object.entries(Object.getOwnPropertyDescriptors(value)).slice(0, MOST_KEYS);
  return `${value.constructor?.name} {${properties.map(([key, property]) => `${key}: ${'value' in property ? textOf(property.value, depth - 1) : 'accessor'}`).join(', ')}${held.join(', ')}}`;
}
