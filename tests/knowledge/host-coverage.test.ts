import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { allTables, createKnowledge, isCallable, parseFlow, type Row } from '../../lib/knowledge/index.ts';

/**
 * The tables against the Node that runs the tests. A fresh process answers: the test runner adds globals and patches
 * modules of its own.
 */
const knowledge = createKnowledge(allTables());

interface Member {
  readonly name: string;
  readonly type: string;
  readonly statics: readonly string[];
  /** Own names of its `prototype`; null where it has none. */
  readonly methods: readonly string[] | null;
}
type Inventory = Readonly<Record<string, readonly Member[]>>;

const INVENTORY = `
  const { builtinModules } = require('node:module');
  const own = (value) => Object.getOwnPropertyNames(value).filter((name) => !['length', 'name', 'prototype', 'arguments', 'caller', 'withoutStackTrace'].includes(name));
  const isObject = (value) => value !== null && (typeof value === 'object' || typeof value === 'function');
  const member = (object, name) => {
    let value;
    try { value = object[name]; } catch {}
    const prototype = typeof value === 'function' && isObject(value.prototype) ? value.prototype : null;
    return { name, type: typeof value, statics: typeof value === 'function' ? own(value) : [], methods: prototype && own(prototype).filter((key) => key !== 'constructor') };
  };
  const all = {};
  // Evaluated text sees these as globals, a module does not.
  const provided = new Set([...builtinModules.filter((id) => id !== 'crypto' && id !== 'console' && id !== 'process'), '__filename', '__dirname', 'module', 'exports', 'require']);
  for (const id of builtinModules) {
    const exported = require(id);
    if (isObject(exported)) all['node:' + id.replace(/^node:/, '')] = own(exported).map((name) => member(exported, name));
  }
  all.globalThis = own(globalThis).filter((name) => !provided.has(name)).map((name) => member(globalThis, name));
  all.process = own(process).map((name) => member(process, name));
  console.log(JSON.stringify(all));
`;

const inventory = JSON.parse(execFileSync(process.execPath, ['--no-warnings', '-e', INVENTORY], { encoding: 'utf8', maxBuffer: 1e8 })) as Inventory;

/** What no row describes, and why. */
const UNMODELLED: Readonly<Record<string, string>> = {
  'node:_stream_wrap.StreamWrap': 'internal, and deprecated',
  'Request.prototype.attribute': 'a slip of one version of the library behind `fetch`',
};

function pathOf(owner: string, name: string): string {
  return owner === 'globalThis' ? name : `${owner}.${name}`;
}

/** The row that says what a path is, aliases followed. */
function target(path: string): { readonly path: string; readonly row: Row } | null {
  const row = knowledge.find(path);
  if (row === undefined) return null;
  const flow = row.value === undefined ? null : parseFlow(row.value, path);
  return flow?.kind === 'builtin' ? target(flow.path) : { path, row };
}

/** Whether reading the member gives something other than undefined, as far as the tables know. */
function isKnown(path: string, name: string): boolean {
  for (let current: string | null = path; current !== null; current = knowledge.prototypeOf(current)) {
    if (knowledge.member(current, name) !== undefined || knowledge.find(current)?.otherMembers !== undefined) return true;
  }
  return false;
}

/** The language's own names are the business of its tables. */
const members = Object.entries(inventory).flatMap(([owner, list]) => list.map((member) => ({ owner, path: pathOf(owner, member.name), ...member })));

describe('names of the running Node', () => {
  it('have a row each, or a reason', () => {
    const missing = members.filter(({ owner, path, name }) => {
      if (knowledge.find(path) !== undefined || path in UNMODELLED) return false;
      const around = knowledge.find(owner)?.otherMembers;
      return around === undefined || around.value === 'unknown' || name === 'default';
    });
    expect(missing.map(({ path }) => path)).toEqual([]);
  });

  it('are rarely left out', () => {
    expect(Object.keys(UNMODELLED).length).toBeLessThan(members.length * 0.05);
  });

  it('are functions in the tables where they are functions', () => {
    const wrong = members.filter(({ path, type }) => {
      const found = target(path);
      if (found === null || found.row.value !== undefined || type === 'undefined') return false;
      return isCallable(found.row) !== (type === 'function');
    });
    expect(wrong.map(({ path, type }) => `${path}: ${type}`)).toEqual([]);
  });

  it('have no static member that the tables take for undefined', () => {
    const wrong = members.flatMap(({ path, statics }) => {
      const found = target(path);
      if (found === null || !isCallable(found.row)) return [];
      return statics.filter((name) => !isKnown(found.path, name)).map((name) => `${path}.${name}`);
    });
    expect(wrong).toEqual([]);
  });

  it('have no method of an instance that the tables take for undefined', () => {
    const wrong = members.flatMap(({ path, methods }) => {
      const found = target(path);
      if (found === null || methods === null || found.row.construct === undefined || found.row.construct.unmodelled !== undefined) return [];
      return methods.map((name) => ({ name, full: `${path}.prototype.${name}` })).filter(({ name, full }) => !(full in UNMODELLED) && !isKnown(`${found.path}.prototype`, name)).map(({ full }) => full);
    });
    expect(wrong).toEqual([]);
  });
});
