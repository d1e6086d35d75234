import { describe, expect, it } from 'vitest';
import { entryPointsOf, outputMap, type EntryClasses, type Manifest, type ProjectFiles } from '../../../lib/project/index.ts';
import { graphOf, type Sketch } from '../imports/sketch.ts';

const NOBODY: EntryClasses = { isTest: () => false, isConfigFile: () => false, isEntryPoint: () => false };

function entriesOf(sketch: Sketch, classes: Partial<EntryClasses> = {}, packages: readonly Manifest[] = []): readonly string[] {
  const files: ProjectFiles = { root: '/p', source: 'folder', files: Object.keys(sketch).sort(), parts: [], packages, problems: [] };
  const found = entryPointsOf({ files, graph: graphOf(sketch), outputs: outputMap(files.files, []), classes: { ...NOBODY, ...classes } });
  return found.entries.map(({ module, origin }) => `${module} ${origin.kind}${'by' in origin ? ` ${origin.by}` : ''}`);
}

describe('an entry point', () => {
  it('begins with a hashbang', () => {
    expect(entriesOf({ '/p/a.ts': ['#!'], '/p/b.ts': [] })).toEqual(['/p/a.ts hashbang']);
  });

  it('is what a worker or import() loads, for each file that does', () => {
    expect(entriesOf({ '/p/a.ts': ['worker /p/c.ts', 'dynamic /p/c.ts', 'dynamic /p/c.ts'], '/p/b.ts': ['dynamic /p/c.ts'], '/p/c.ts': [] })).toEqual([
      '/p/c.ts worker /p/a.ts', '/p/c.ts dynamic /p/a.ts', '/p/c.ts dynamic /p/b.ts',
    ]);
  });

  it('is not what others import', () => {
    expect(entriesOf({ '/p/a.ts': ['/p/b.ts', 'type /p/c.ts'], '/p/b.ts': [], '/p/c.ts': [] })).toEqual([]);
  });

  it('lies in the project', () => {
    expect(entriesOf({ '/p/a.ts': ['dynamic /p/node_modules/x/index.js'] })).toEqual([]);
  });

  it('is what the settings say, by its path from the root', () => {
    const classes: EntryClasses = { isTest: (path) => path === 'a.test.ts', isConfigFile: (path) => path === 'x.config.ts', isEntryPoint: (path) => path.startsWith('src/') };
    expect(entriesOf({ '/p/a.test.ts': [], '/p/x.config.ts': [], '/p/src/main.ts': [], '/p/b.ts': [] }, classes)).toEqual(['/p/a.test.ts test', '/p/src/main.ts settings', '/p/x.config.ts config']);
  });

  it('may be one for several reasons', () => {
    const manifest: Manifest = { folder: '/p', name: 'p', exports: './a.ts', main: null, module: null, bin: { p: './a.ts' }, workspaces: null, sideEffects: undefined };
    expect(entriesOf({ '/p/a.ts': ['#!'] }, { isEntryPoint: () => true }, [manifest])).toEqual(['/p/a.ts exports', '/p/a.ts bin', '/p/a.ts hashbang', '/p/a.ts settings']);
  });

  it('is known of a file that could not be parsed by its name alone', () => {
    expect(entriesOf({ '/p/a.test.ts': ['!syntax error'] }, { isTest: () => true })).toEqual(['/p/a.test.ts test']);
  });
});
