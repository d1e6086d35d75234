import { describe, expect, it } from 'vitest';
import { allTables, createKnowledge, isCallable, parseFlow, type Row } from '../../lib/knowledge/index.ts';
import { askNode, recordedNames, type NodeName } from '../generate/node-names.ts';

/**
 * The tables against the names that Node 20, 22 and 24 have, as `tests/generate/node-names.ts` recorded them (their
 * binaries are too large to be installed for every run), and against those of the Node that runs the tests.
 */
const knowledge = createKnowledge(allTables());
const VERSIONS = [20, 22, 24];

/** What no row describes, by the beginning of paths, and why. */
const UNMODELLED: Readonly<Record<string, string>> = {
  'node:_http_common.HTTPParser': 'internal',
  'node:_stream_wrap': 'internal, and deprecated',
  'Request.prototype.attribute': 'a slip of one version of the library behind `fetch`',
};

/** Prototypes have them in some versions, instances in all. */
const OF_INSTANCES = /^(MessageEvent|node:(http\.MessageEvent|fs\.Stats|http\.ClientRequest|http\.OutgoingMessage))\.prototype\.\w+$/;

/** Names that only tell functions of Node apart. */
const MARKS = /\.withoutStackTrace$/;

/** Undefined on the system where the names were recorded. */
const NOT_ON_LINUX: readonly string[] = ['node:fs.lchmod', 'node:fs.lchmodSync'];

/** Those that have anything in the module that a path begins with: it is there where its import resolves. */
function versionsOf(owner: string): ReadonlySet<number> {
  const [module = ''] = owner.split('.');
  return MODULES.get(module) ?? new Set(VERSIONS);
}

const MODULES = new Map<string, Set<number>>();
for (const { owner, versions } of recordedNames()) MODULES.set(owner, new Set([...(MODULES.get(owner) ?? []), ...versions]));

interface Described extends NodeName {
  readonly path: string;
  readonly row: Row | null;
  /** The row of `otherMembers` that speaks of it in place of a row of its own. */
  readonly others: Row['otherMembers'] | null;
}

/** The path that a path is another name of, part by part. */
function canonical(path: string): string {
  return path.split('.').reduce((owner, key) => {
    const member = owner === '' ? key : (knowledge.member(owner, key) ?? `${owner}.${key}`);
    return target(member);
  }, '');
}

function target(path: string): string {
  const value = knowledge.find(path)?.value;
  const flow = value === undefined ? null : parseFlow(value, path);
  return flow?.kind === 'builtin' ? target(flow.path) : path;
}

function describeName(entry: NodeName): Described {
  const owner = entry.owner === 'globalThis' ? 'globalThis' : canonical(entry.owner);
  const path = entry.owner === 'globalThis' ? entry.name : `${entry.owner}.${entry.name}`;
  let others: Row['otherMembers'] | null = null;
  for (let holder: string | null = owner; holder !== null; holder = knowledge.prototypeOf(holder)) {
    const member = knowledge.member(holder, entry.name);
    if (member !== undefined) return { ...entry, path, row: knowledge.find(member) ?? null, others: null };
    others ??= knowledge.find(holder)?.otherMembers ?? null;
  }
  return { ...entry, path, row: null, others };
}

function isLeftOut({ path }: Described): boolean {
  return MARKS.test(path) || Object.keys(UNMODELLED).some((start) => path.startsWith(start));
}

/** What a getter of a prototype gives was not asked. */
function isGetter({ owner, isFunction }: Described): boolean {
  return owner.endsWith('.prototype') && !isFunction;
}

/** It exists, and what it does or holds is not said. */
function isVague({ row, isFunction }: Described): boolean {
  return row?.call?.unmodelled !== undefined || row?.construct?.unmodelled !== undefined || (isFunction && row?.value === 'unknown');
}

function merged(names: readonly NodeName[]): readonly NodeName[] {
  const found = new Map(names.map((entry) => [`${entry.owner} ${entry.name}`, entry]));
  for (const entry of askNode(process.execPath)) {
    const key = `${entry.owner} ${entry.name}`;
    if (!found.has(key)) found.set(key, entry);
  }
  return [...found.values()];
}

const names = merged(recordedNames()).filter(({ owner, name }) => owner !== 'globalThis' || name !== '@@toStringTag').map(describeName);
const rows = names.flatMap((entry) => (entry.row === null ? [] : [{ ...entry, row: entry.row }]));

describe('names of Node 20, 22, 24 and the running one', () => {
  it('have a row each, a default of what they belong to, or a reason', () => {
    const missing = names.filter((entry) => entry.row === null && (entry.others === null || entry.others?.value === 'unknown') && !isLeftOut(entry));
    expect(missing.map(({ path, versions }) => `${path} ${versions.join(',')}`)).toEqual([]);
  });

  it('are left out or described as unknown in fewer than one case in twenty', () => {
    const vague = names.filter((entry) => (entry.row === null ? isLeftOut(entry) : isVague(entry)));
    expect(vague.length / names.length).toBeLessThan(0.05);
  });

  it('are functions in the tables where they are functions', () => {
    const wrong = rows.filter((entry) => { const { row, isFunction } = entry; return row.value === undefined && row.readEffect === undefined && isCallable(row) !== isFunction && !isGetter(entry) && !NOT_ON_LINUX.includes(entry.path); });
    expect(wrong.map(({ path, isFunction }) => `${path}: ${isFunction ? 'a function' : 'no function'}`)).toEqual([]);
  });

  it('may be missing where a supported version lacks them', () => {
    const unmarked = rows.filter(({ owner, path, row, versions }) => {
      if (OF_INSTANCES.test(path) || !VERSIONS.every((version) => versionsOf(owner).has(version))) return false;
      const inSome = versions.length < VERSIONS.length && VERSIONS.some((version) => versions.includes(version)) && !versions.every((version) => !VERSIONS.includes(version));
      const isOptional = (found: Row | undefined): boolean => found?.recent === true || found?.recentIn?.includes('node') === true;
      return inSome && !isOptional(row) && !isOptional(knowledge.find(owner)) && !isOptional(knowledge.find(canonical(owner))) && !owner.split('.').some((_, index, parts) => isOptional(knowledge.find(parts.slice(0, index + 1).join('.'))));
    });
    expect(unmarked.map(({ path, versions }) => `${path} ${versions.join(',')}`)).toEqual([]);
  });
});
