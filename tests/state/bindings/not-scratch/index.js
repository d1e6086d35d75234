import { notify } from './others.js';

// One function reads what another one left.
let position = 0;
export function begin(at) {
  position = at; //~ changed module position via begin
  return position;
}
export const where = () => position;

// Not written on every path.
let mode = '';
export function choose(given) {
  if (given !== undefined) mode = given; //~ changed module mode via choose
  return `${mode}!`;
}

// Other requests come between.
let user = null;
export async function greet(name, find) {
  user = name; //~ changed module user via greet
  await find();
  return `Hello ${user}`;
}

let stage = '';
export async function* stages(names) {
  for (const name of names) {
    stage = name; //~ changed module stage via stages
    yield name;
    console.log(stage);
  }
}

// A callback may call again.
let seen = [];
export function collect(nodes, visit) {
  seen = []; //~ changed module seen via collect
  for (const node of nodes) {
    visit(node);
    seen.push(node);
  }
  return seen.length;
}

let depth = 0;
export function within(nodes) {
  depth = 1; //~ changed module depth via within
  notify(nodes);
  return depth;
}

// Importers read it.
export let last = '';
export function note(text) {
  last = text; //~ changed module last via note
  return last;
}

// The object is handed out.
const cursor = { line: 0 };
export function locate(line) {
  cursor.line = line; //~ changed module cursor.line via locate
  return cursor;
}

// A function that is kept reads it later.
let label = '';
const waiting = [];
export function later(text) {
  label = text; //~ changed module label via later
  waiting.push(() => label); //~ grows module waiting via later
}

// The case that nothing matches.
let kind;
export function kindOf(code) {
  switch (code) {
    case 1:
      kind = 'one'; //~ changed module kind via kindOf
      break;
    case 2:
      kind = 'two';
  }
  return kind;
}

// A loop that may not run, and a block that may fail before it is there.
let word;
export function lastWord(words) {
  for (const each of words) word = each; //~ changed module word via lastWord
  return word;
}

let parsed;
export function parse(text) {
  try {
    parsed = JSON.parse(text); //~ changed module parsed via parse
  } catch {
    console.error('bad');
  }
  return parsed;
}

// Put back once others have run.
let current = null;
export async function during(scope, work) {
  const before = current;
  current = scope; //~ changed module current via during
  try {
    return await work(current);
  } finally {
    current = before;
  }
}
