import { describe, expect, it } from 'vitest';
import { manifestEntries, outputMap, type Emission, type EntryPoints, type Manifest } from '../../../lib/project/index.ts';

const NOTHING: Manifest = { folder: '/p', name: 'p', exports: null, main: null, module: null, bin: {}, workspaces: null, sideEffects: undefined };

function entriesOf(manifest: Partial<Manifest>, files: readonly string[], emissions: readonly Emission[] = []): EntryPoints {
  return manifestEntries({ ...NOTHING, ...manifest }, outputMap(files, emissions));
}

/** `exports . import → /p/a.js` */
function shown({ entries, unmapped }: EntryPoints): readonly string[] {
  const label = ({ kind, key, conditions }: { kind: string; key?: string; conditions?: readonly string[] }) => [kind, key, ...(conditions ?? [])].filter((word) => word !== '').join(' ');
  return [
    ...entries.map(({ module, origin }) => `${label(origin)} → ${module}`),
    ...unmapped.map(({ origin, path }) => `${label(origin)} ↛ ${path}`),
  ];
}

function sourcesTo(sources: readonly string[]): Emission {
  return { outDir: '/p/dist', rootDirs: ['/p/src'], preservesJsx: false, sources };
}

describe('exports', () => {
  it.each<[unknown, readonly string[]]>([
    ['./a.js', ['exports . → /p/a.js']],
    [['./gone.js', './a.js'], ['exports . → /p/a.js', 'exports . ↛ ./gone.js']],
    [{ import: './a.js', require: './b.js' }, ['exports . import → /p/a.js', 'exports . require → /p/b.js']],
    [{ node: { import: './a.js', default: './b.js' } }, ['exports . node import → /p/a.js', 'exports . node default → /p/b.js']],
    [{ '.': './a.js', './b': { default: './b.js' } }, ['exports . → /p/a.js', 'exports ./b default → /p/b.js']],
    [{ '.': './a.js', './internal': null }, ['exports . → /p/a.js']],
    [{ '.': { types: './a.d.ts', default: './a.js' }, './package.json': './package.json', './style': './a.css' }, ['exports . default → /p/a.js']],
  ])('are read under all conditions: %j', (exports, expected) => {
    expect(shown(entriesOf({ exports }, ['/p/a.js', '/p/b.js']))).toEqual(expected);
  });

  it.each([5, true, {}, [], [[]], { '.': 5 }, { '.': {} }, { '': './a.js', x: 7 }])('that say nothing sensible crash nothing: %j', (exports) => {
    expect(entriesOf({ exports }, []).entries).toEqual([]);
  });
});

describe('patterns of exports', () => {
  const files = ['/p/src/features/x.js', '/p/src/features/deep/y.js', '/p/src/features/private/z.js', '/p/src/other.js'];

  it('stand for each file that they match, at any depth', () => {
    expect(shown(entriesOf({ exports: { './f/*': './src/features/*.js' } }, files))).toEqual([
      'exports ./f/deep/y → /p/src/features/deep/y.js', 'exports ./f/private/z → /p/src/features/private/z.js', 'exports ./f/x → /p/src/features/x.js',
    ]);
  });

  it('leave out what a more specific one withholds', () => {
    expect(shown(entriesOf({ exports: { './f/*': './src/features/*.js', './f/private/*': null, './f/x': './src/other.js' } }, files))).toEqual([
      'exports ./f/deep/y → /p/src/features/deep/y.js', 'exports ./f/x → /p/src/other.js',
    ]);
  });

  it('fill each of their stars alike', () => {
    expect(shown(entriesOf({ exports: { './*': './src/*/*.js' } }, ['/p/src/a/a.js', '/p/src/a/b.js']))).toEqual(['exports ./a → /p/src/a/a.js']);
  });

  it('see through compiled output', () => {
    const sources = ['/p/src/a.ts', '/p/src/b.mts'];
    expect(shown(entriesOf({ exports: { './*': './dist/*.js', './*.mjs': './dist/*.mjs' } }, sources, [sourcesTo(sources)]))).toEqual(['exports ./a → /p/src/a.ts', 'exports ./b.mjs → /p/src/b.mts']);
  });

  it('that match nothing are listed', () => {
    expect(entriesOf({ exports: { './*': './build/*.js' } }, files).unmapped).toMatchObject([{ path: './build/*.js', reason: 'no source of the project is known to match' }]);
  });
});

describe('main and module', () => {
  it.each([
    ['./a.js', '/p/a.js'], ['a', '/p/a.js'], ['lib', '/p/lib/index.js'], ['lib/', '/p/lib/index.js'], ['.', '/p/index.js'],
  ])('may leave out what Node adds: %s', (main, expected) => {
    expect(shown(entriesOf({ main }, ['/p/a.js', '/p/lib/index.js', '/p/index.js']))).toEqual([`main → ${expected}`]);
  });

  it('are both entries beside exports', () => {
    expect(shown(entriesOf({ exports: './a.js', main: './b.js', module: './c.js' }, ['/p/a.js', '/p/b.js', '/p/c.js']))).toEqual(['exports . → /p/a.js', 'main → /p/b.js', 'module → /p/c.js']);
  });

  it('are implied by an index.js, or what it is made of', () => {
    expect([entriesOf({}, ['/p/index.js']), entriesOf({}, ['/p/index.ts'])].map(shown)).toEqual([['main → /p/index.js'], ['main → /p/index.ts']]);
  });

  it('are implied by nothing where there are exports', () => {
    expect(shown(entriesOf({ exports: './a.js' }, ['/p/a.js', '/p/index.js']))).toEqual(['exports . → /p/a.js']);
  });
});

it('bin names commands', () => {
  expect(shown(entriesOf({ bin: { serve: 'bin/serve', build: './bin/build.js', help: './help.md' } }, ['/p/bin/serve', '/p/bin/build.js']))).toEqual(['bin serve → /p/bin/serve', 'bin build → /p/bin/build.js']);
});

describe('what is offered and has no source', () => {
  it('is listed with the reason', () => {
    expect(entriesOf({ main: './dist/index.cjs' }, ['/p/src/index.ts'])).toEqual({
      entries: [],
      unmapped: [{ origin: { kind: 'main', package: '/p', key: '', conditions: [] }, path: './dist/index.cjs', reason: 'no source of the project is known to be compiled to it' }],
    });
  });

  it('is listed where several sources could be behind it', () => {
    const files = ['/p/index.ts', '/p/src/index.ts'];
    const emission: Emission = { outDir: '/p/dist', rootDirs: ['/p', '/p/src'], preservesJsx: false, sources: files };
    expect(entriesOf({ exports: './dist/index.js' }, files, [emission]).unmapped).toMatchObject([{ reason: 'several sources could be compiled to it: p/index.ts, src/index.ts' }]);
  });
});
