import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, parseJson } from '../../../lib/base/canonical-json.ts';
import { collectFacts, DEFAULT_MEANING } from '../../../lib/facts/index.ts';
import {
  edgesKey, edgesRecord, failedRequestsRecord, fromRecord, fromRequestsRecord, isVouchedFor, requestsKey, requestsRecord, type RequestsRecord, type Resolution, type ResolvedImports,
} from '../../../lib/project/index.ts';
import { parse } from '../../../lib/syntax/index.ts';

const ROOT = '/disk/project';

const IMPORTS: ResolvedImports = {
  hashbang: true,
  requests: [
    { specifier: './a', kind: 'static', eager: true, resolution: { kind: 'file', path: '/disk/project/src/a.ts' } },
    { specifier: 'x', kind: 'require', eager: false, resolution: { kind: 'file', path: '/disk/node_modules/x/index.js' } },
    { specifier: './a.css', kind: 'bare', eager: true, resolution: { kind: 'asset', path: '/disk/project/src/a.css' } },
    { specifier: 'node:fs', kind: 'reexport', eager: true, resolution: { kind: 'builtin', name: 'fs' } },
    { specifier: './gone', kind: 'dynamic', eager: false, resolution: { kind: 'unresolved', reason: 'no such file' } },
  ],
};

function requestsOf(text: string): RequestsRecord {
  const parsed = parse('/a.ts', text, null);
  return parsed.kind === 'failed' ? failedRequestsRecord(parsed.reason) : requestsRecord(collectFacts(parsed, DEFAULT_MEANING));
}

/** As a store gives it back. */
function stored(record: unknown): unknown {
  return parseJson(canonicalJson(record));
}

describe('a record of requests', () => {
  it('holds what a file names, with kind and time', () => {
    expect(requestsOf('#!/usr/bin/env node\nimport { a } from "./a"; import "./b"; export * from "./c"; import type { D } from "./d"; const later = () => import("./e"); export { a, later };')).toEqual({
      format: 1,
      kind: 'known',
      hashbang: true,
      requests: [
        { specifier: './a', kind: 'static', eager: true },
        { specifier: './b', kind: 'bare', eager: true },
        { specifier: './c', kind: 'reexport', eager: true },
        { specifier: './d', kind: 'type', eager: true },
        { specifier: './e', kind: 'dynamic', eager: false },
      ],
    });
  });

  it('comes back from a store', () => {
    const record = requestsOf('import "./a";');
    expect(fromRequestsRecord(stored(record))).toEqual(record);
  });

  it('of a file that cannot be parsed says why', () => {
    const record = requestsOf('import {');
    expect(fromRequestsRecord(stored(record))).toEqual(record);
    expect(record).toMatchObject({ kind: 'unknown', reason: expect.stringContaining('syntax error') });
  });
});

describe('a record of edges', () => {
  it('comes back from a store', () => {
    expect(fromRecord(ROOT, stored(edgesRecord(ROOT, IMPORTS)))).toEqual(IMPORTS);
  });

  it('says nothing of where the project lies', () => {
    expect(canonicalJson(edgesRecord(ROOT, IMPORTS))).not.toContain('disk');
  });

  it('moves with the project', () => {
    expect(fromRecord('/elsewhere/p', edgesRecord(ROOT, IMPORTS))?.requests.map(({ resolution }) => ('path' in resolution ? resolution.path : null))).toEqual([
      '/elsewhere/p/src/a.ts', '/elsewhere/node_modules/x/index.js', '/elsewhere/p/src/a.css', null, null,
    ]);
  });

  it('may be that of a project at the root of the disk', () => {
    const imports: ResolvedImports = { hashbang: false, requests: [{ specifier: './a', kind: 'static', eager: true, resolution: { kind: 'file', path: '/a.ts' } }] };
    expect(fromRecord('/', edgesRecord('/', imports))).toEqual(imports);
  });
});

describe('damaged data is no record', () => {
  const edges = (change: object) => ({ format: 1, hashbang: false, edges: [{ specifier: './a', kind: 'static', eager: true, target: { kind: 'file', path: 'a.ts' }, ...change }] });

  it('unless it is whole', () => {
    expect(fromRecord(ROOT, edges({}))).not.toBeNull();
  });

  it.each([
    [null], ['{}'], [[]], [{}],
    [{ ...edges({}), format: 2 }], [{ ...edges({}), hashbang: 1 }], [{ ...edges({}), edges: {} }], [{ ...edges({}), edges: [null] }],
    [edges({ specifier: 1 })], [edges({ kind: 'toString' })], [edges({ kind: 'Static' })], [edges({ eager: 'yes' })], [edges({ target: null })],
    [edges({ target: { kind: 'link', path: 'a.ts' } })], [edges({ target: { kind: 'file' } })],
    [edges({ target: { kind: 'file', path: '/etc/passwd' } })], [edges({ target: { kind: 'file', path: 'a/../../b' } })], [edges({ target: { kind: 'asset', path: '' } })],
    [edges({ target: { kind: 'file', path: './a.ts' } })], [edges({ target: { kind: 'file', path: 'a//b' } })], [edges({ target: { kind: 'file', path: '..' } })],
    [edges({ target: { kind: 'file', path: 'a\0b' } })], [edges({ target: { kind: 'builtin', name: null } })], [edges({ target: { kind: 'unresolved' } })],
  ])('of edges: %j', (data) => {
    expect(fromRecord(ROOT, data)).toBeNull();
  });

  it.each([
    [null], [[]], [{ format: 1, kind: 'known', hashbang: true }], [{ format: 1, kind: 'unknown' }], [{ format: 0, kind: 'unknown', reason: 'x' }],
    [{ format: 1, kind: 'known', hashbang: true, requests: [{ specifier: 'a', kind: 'static' }] }], [{ format: 1, kind: 'other', reason: 'x' }],
  ])('of requests: %j', (data) => {
    expect(fromRequestsRecord(data)).toBeNull();
  });

  it('whatever it is', () => {
    fc.assert(fc.property(fc.jsonValue(), (data) => {
      expect([fromRecord(ROOT, data), fromRequestsRecord(data)]).toEqual([null, null]);
    }));
  });
});

describe('a key', () => {
  const parts = { file: '/disk/project/src/a.ts', text: 't', packageType: null, meaning: 'm' };
  const key = requestsKey(parts);

  it.each([[{ file: '/disk/project/src/a.mts' }], [{ text: 'u' }], [{ packageType: 'module' }], [{ meaning: 'n' }]])('of requests changes with %j', (change) => {
    expect(requestsKey({ ...parts, ...change })).not.toBe(key);
  });

  it('of requests is that of the text wherever it stands', () => {
    expect(requestsKey({ ...parts, file: '/other/b.ts' })).toBe(key);
  });

  it.each([['/disk/project/src/b.ts', key, 'r'], [parts.file, 'other', 'r'], [parts.file, key, 's']])('of edges changes with place, requests and resolution: %s %s %s', (file, requests, resolution) => {
    expect(edgesKey(ROOT, file, `${requests} ${resolution}`)).not.toBe(edgesKey(ROOT, parts.file, `${key} r`));
  });

  it('of edges is the same wherever the project lies', () => {
    expect(edgesKey('/elsewhere', '/elsewhere/src/a.ts', `${key} r`)).toBe(edgesKey(ROOT, parts.file, `${key} r`));
  });
});

describe('a stored answer', () => {
  const isVouched = (resolution: Resolution) => isVouchedFor({ specifier: './a', kind: 'static', eager: true, resolution }, (file) => file === '/p/a.ts');

  it.each<[boolean, Resolution]>([
    [true, { kind: 'file', path: '/p/a.ts' }],
    [true, { kind: 'file', path: '/p/node_modules/x/a.js' }],
    [true, { kind: 'builtin', name: 'fs' }],
    [true, { kind: 'asset', path: '/p/a.css' }],
    [false, { kind: 'file', path: '/p/data.json' }],
    [false, { kind: 'asset', path: '/p/generated.ts' }],
    [false, { kind: 'unresolved', reason: 'no such file' }],
  ])('holds with its key: %s for %j', (expected, resolution) => {
    expect(isVouched(resolution)).toBe(expected);
  });
});
