// Runs in a process of its own: evaluates modules twice, and prints a line of JSON about each, with what the second
// evaluation changed, and whether calls show that a copy keeps something.
import { createRequire, register } from 'node:module';
import { readFileSync, writeSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { answersOf, standStill } from './calls.mjs';
import { changesSince, takeWorld } from './world.mjs';

const { modules } = JSON.parse(readFileSync(0, 'utf8'));
const NAMED = 3;
const PAUSE_MS = 5;
/** Of each copy its own. */
const HAS_IDENTITY = ['object', 'function', 'symbol'];
const require = createRequire(import.meta.url);
const later = globalThis.setTimeout;
const resources = process.getActiveResourcesInfo.bind(process);
const end = process.reallyExit.bind(process);
const stringify = JSON.stringify;

register('./extensions.mjs', import.meta.url);
let printed = 0;
for (const stream of [process.stdout, process.stderr]) stream.write = () => { printed += 1; return true; };
for (const ending of ['exit', 'abort', 'kill', 'reallyExit']) process[ending] = () => { throw new Error(`process.${ending}()`); };
for (const name of ['uncaughtException', 'unhandledRejection']) process.on(name, () => undefined);
standStill();
await settled();
const always = new Set(await noise());

for (const module of modules) writeSync(1, `${stringify({ module: module.file, ...(await observe(module)) })}\n`);
end(0);

async function observe({ file, format, loaded }) {
  let first;
  try {
    first = await load(file, format, 'first');
  } catch (error) {
    return { failed: lineOf(error) };
  }
  const others = [];
  for (const { file: other, format: otherFormat } of loaded) others.push([other, await load(other, otherFormat, 'known').catch(() => undefined)]);
  await settled();
  const world = takeWorld(others);
  const before = { printed, resources: resources().length };
  let second;
  try {
    second = await load(file, format, 'second');
  } catch (error) {
    return { changed: [`throws ${lineOf(error)}`], differs: null, keeps: null };
  }
  await settled();
  const changed = [...new Set(changesSince(world))].filter((name) => !always.has(name));
  if (printed > before.printed) changed.push('output');
  if (resources().length > before.resources) changed.push('resources');
  return { changed: changed.slice(0, NAMED), differs: difference(first, second), keeps: keeps(first, second) };
}

/** ES modules are told apart by a query; a CommonJS module is forgotten. */
async function load(file, format, which) {
  if (format === 'esm') return import(`${pathToFileURL(file).href}${which === 'second' ? '?twice' : ''}`);
  const exported = which === 'second' ? copyOf(file) : require(file);
  return which === 'known' ? exported : { 'module.exports': exported, ...(typeof exported === 'object' ? exported : {}) };
}

/** Others that are loaded later still get the first one. */
function copyOf(file) {
  const first = require.cache[file];
  delete require.cache[file];
  try {
    return require(file);
  } finally {
    require.cache[file] = first;
  }
}

/** The name of an export that is another one. */
function difference(first, second) {
  for (const name of new Set([...Object.keys(first), ...Object.keys(second)])) {
    if (typeof first[name] !== typeof second[name]) return name;
    if (!HAS_IDENTITY.includes(typeof first[name]) && !Object.is(first[name], second[name])) return name;
  }
  return null;
}

/** The name of a function that later gives something else than at first, and at first the same in a new copy. */
function keeps(first, second) {
  const [begin, again, copy] = [answersOf(first), answersOf(first), answersOf(second)];
  const at = begin.findIndex(([, answer], index) => again[index]?.[1] !== answer && copy[index]?.[1] === answer);
  return at === -1 ? null : begin[at][0];
}

/** What changes when a module is loaded that does nothing. */
async function noise() {
  const world = takeWorld([]);
  await import('data:text/javascript,export const nothing = 1;');
  await settled();
  return changesSince(world);
}

function settled() {
  return new Promise((done) => later(done, PAUSE_MS));
}

function lineOf(error) {
  return String(error?.message ?? error).split('\n')[0];
}
