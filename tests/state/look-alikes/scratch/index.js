import { between, charAt, start } from './text.js';

// Where the parser is: each run begins by saying so.
let input = '';
let position = 0;
let character = 0;
let stack = [];

export function parse(text) {
  input = text;
  position = start(text);
  character = 0;
  stack = [];
  const found = list();
  return { found, rest: between(input, position, input.length), depth: stack.length };
}

function next() {
  character = position < input.length ? charAt(input, position++) : 0;
  return character;
}

function list() {
  const parts = [];
  while (next()) {
    switch (character) {
      case 40:
        stack.push(character);
        parts.push(list());
        break;
      case 41:
        stack.pop();
        return parts;
      default:
        parts.push(character);
    }
  }
  return parts;
}

// Set on every path, and again where the run fails.
let mode;
export function choose(given) {
  if (given > 1) mode = 'many';
  else mode = given === 1 ? 'one' : 'none';
  try {
    return named(given);
  } catch {
    mode = 'failed';
    return named(0);
  }
}
function named(count) {
  if (count < 0) throw new RangeError(mode);
  return `${mode} ${count}`;
}

// Members of an object that nobody else has.
const cursor = { line: 0, column: 0 };
export function locate(text, offset) {
  cursor.line = 1;
  cursor.column = 1;
  for (let index = 0; index < offset; index++) step(text[index]);
  return [cursor.line, cursor.column];
}
function step(letter) {
  if (letter === '\n') {
    cursor.line++;
    cursor.column = 1;
  } else cursor.column += 1;
}

// Put back when a nested run is over.
let inner = false;
export const outline = (nodes) => {
  inner = false;
  return nodes.map((node) => shown(node));
};
function shown(node) {
  const before = inner;
  inner = true;
  try {
    return `${inner} ${node.children.map((child) => shown(child)).join(' ')}`;
  } finally {
    inner = before;
  }
}

// A callback that the language calls while the run goes on.
let count = 0;
export function countWords(text) {
  count = 0;
  text.split(' ').forEach((word) => {
    if (word !== '') count++;
  });
  return count;
}

// In a function that the load calls.
export const measure = (() => {
  let depth;
  const enter = (node) => {
    depth = depth + 1;
    for (const child of node.children) enter(child);
    return depth;
  };
  return (node) => {
    depth = 0;
    return enter(node);
  };
})();
