import { describe, expect, it } from 'vitest';
import { canonicalJson, parseJson } from '../../lib/base/canonical-json.ts';
import { buildImportGraph, fromGraphRecord, graphRecord, type FileImports } from '../../lib/project/index.ts';

const FILES = ['/p/a.ts', '/p/b.ts', '/p/broken.ts'];

const IMPORTS: Readonly<Record<string, FileImports>> = {
  '/p/a.ts': { kind: 'known', hashbang: true, open: [], edges: [{ from: '/p/a.ts', to: '/p/b.ts', kind: 'static', eager: true }, { from: '/p/a.ts', to: '/p/node_modules/kit/index.js', kind: 'dynamic', eager: false }] },
  '/p/b.ts': { kind: 'known', hashbang: false, open: [], edges: [] },
  '/p/broken.ts': { kind: 'unknown', reason: 'a syntax error' },
};

function recordOf(imports: Readonly<Record<string, FileImports>>): unknown {
  const graph = buildImportGraph(FILES, (file) => imports[file] as FileImports);
  return parseJson(canonicalJson(graphRecord('/p', 'now', FILES, graph)));
}

describe('the record of a graph', () => {
  it('gives back the imports of all files', () => {
    expect(Object.fromEntries(fromGraphRecord('/p', 'now', FILES, recordOf(IMPORTS)) ?? [])).toEqual(IMPORTS);
  });

  it('holds no absolute paths', () => {
    expect(JSON.stringify(recordOf(IMPORTS))).not.toContain('/p/');
  });

  it('is none where some import is open', () => {
    expect(recordOf({ ...IMPORTS, '/p/b.ts': { kind: 'known', hashbang: false, edges: [], open: [{ specifier: '@/x', below: null, resolved: false }] } })).toBeNull();
  });

  const record = recordOf(IMPORTS) as { files: unknown[] };

  it.each([
    ['of something else', { ...record, of: 'then' }],
    ['with too few files', { ...record, files: record.files.slice(1) }],
    ['with a file that there is not', { ...record, files: [[true, [7, 'static', true]], [false], 'x'] }],
    ['with a path that leads nowhere', { ...record, files: [[true, ['a/../b', 'static', true]], [false], 'x'] }],
    ['with an unknown kind of import', { ...record, files: [[true, [0, 'other', true]], [false], 'x'] }],
    ['with no list', { ...record, files: {} }],
    ['that is no object', 'x'],
  ])('is not taken: %s', (_, data) => {
    expect(fromGraphRecord('/p', 'now', FILES, data)).toBeNull();
  });
});
