import { describe, expect, it } from 'vitest';
import { createKnowledge, ecmascriptTables, type Knowledge, type Row } from '../../lib/knowledge/index.ts';
import { readLibraryMembers } from './library-members.ts';

/** Members that TypeScript's library declares and no row describes, with the reason. */
const UNMODELLED: Readonly<Record<string, string>> = {
  'Function.prototype.prototype': 'each function has its own',
  '%RegExpMatchArray%.prototype.0': 'contents of the array',
  '%AsyncIterator%.prototype.next': 'declared for implementers; the prototype has none',
  '%AsyncIterator%.prototype.return': 'declared for implementers; the prototype has none',
  '%AsyncIterator%.prototype.throw': 'declared for implementers; the prototype has none',
};

/** Where the library declares other ways to call than there are, with the reason. */
const DECLARED_OTHERWISE: Readonly<Record<string, string>> = {
  'Function.prototype': 'a function itself',
  'Intl.PluralRules': 'throws without new',
};

const members = readLibraryMembers().filter(({ path }) => !/^(NaN|Infinity)\./.test(path));
const knowledge = createKnowledge(ecmascriptTables());

function findInherited(path: string, from: Knowledge = knowledge): Row | undefined {
  const own = from.find(path);
  const dot = path.lastIndexOf('.');
  if (own !== undefined || dot < 0) return own;
  const key = path.slice(dot + 1);
  for (let owner: string | null = path.slice(0, dot); owner !== null; owner = from.prototypeOf(owner)) {
    const found = from.member(owner, key);
    if (found !== undefined) return from.find(found);
  }
  return undefined;
}

describe('tables of the language against the library of TypeScript', () => {
  it('describe every global and member', () => {
    const missing = members.filter(({ path }) => findInherited(path) === undefined).map(({ path }) => path);
    expect(missing.filter((path) => UNMODELLED[path] === undefined)).toEqual([]);
  });

  it('leave out fewer than one member in twenty', () => {
    expect(Object.keys(UNMODELLED).length / members.length).toBeLessThan(0.05);
  });

  it('name no member as left out that they describe', () => {
    expect(Object.keys(UNMODELLED).filter((path) => findInherited(path) !== undefined)).toEqual([]);
  });

  it('agree on what can be called and constructed', () => {
    const differing = members.filter(({ path, called, constructed }) => {
      const row = findInherited(path);
      if (row === undefined || path.endsWith('.@@species')) return false;
      return (row.call !== undefined) !== called || (row.construct !== undefined) !== constructed;
    });
    expect(differing.map(({ path }) => path).filter((path) => DECLARED_OTHERWISE[path] === undefined)).toEqual([]);
  });
});
