import { describe, expect, it } from 'vitest';
import { ALL_GROUPS, allKnowledge, allTables, createKnowledge, openKnowledge, rootOf, type TableGroup } from '../../lib/knowledge/index.ts';

describe('groups of tables', () => {
  it.each(ALL_GROUPS.flatMap(({ roots, rows }) => (roots === null ? [] : [[roots.join(' '), roots, rows] as const])))('%s: have rows for their roots and no others', (_name, roots, rows) => {
    expect([...new Set(Object.keys(rows()).map(rootOf))].sort()).toEqual([...roots].sort());
  });

  it('share no root', () => {
    const roots = ALL_GROUPS.flatMap(({ rows }) => [...new Set(Object.keys(rows()).map(rootOf))]);
    expect(roots.filter((root, index) => roots.indexOf(root) !== index)).toEqual([]);
  });

  it.each(['forwards', 'backwards'])('give one by one what they give all at once, asked %s', (direction) => {
    const together = createKnowledge(allTables());
    const alone = allKnowledge();
    const paths = allTables().flatMap((table) => Object.keys(table)).filter((path) => path !== 'globalThis');
    for (const path of direction === 'forwards' ? paths : paths.reverse()) {
      expect([alone.find(path), alone.members(path)]).toEqual([together.find(path), together.members(path)]);
    }
  });
});

describe('openKnowledge', () => {
  const spied = (roots: readonly string[] | null, paths: readonly string[], asked: string[]): TableGroup => ({
    roots,
    rows() {
      asked.push(paths.join(' '));
      return Object.fromEntries(paths.map((path) => [path, {}]));
    },
  });

  it('makes no rows before they are asked for', () => {
    const asked: string[] = [];
    openKnowledge([spied(['Math'], ['Math'], asked), spied(null, ['window'], asked)]);
    expect(asked).toEqual([]);
  });

  it('makes the rows of one root only', () => {
    const asked: string[] = [];
    const knowledge = openKnowledge([spied(['Math'], ['Math', 'Math.max'], asked), spied(['JSON'], ['JSON'], asked), spied(null, ['window'], asked)]);
    expect(knowledge.member('Math', 'max')).toBe('Math.max');
    expect(asked).toEqual(['Math Math.max']);
  });

  it('looks for a root that no group names among the rest, once', () => {
    const asked: string[] = [];
    const knowledge = openKnowledge([spied(['Math'], ['Math'], asked), spied(null, ['window'], asked)]);
    expect([knowledge.find('window'), knowledge.find('define'), knowledge.find('define.amd')]).toEqual([{}, undefined, undefined]);
    expect(asked).toEqual(['window']);
  });
});
