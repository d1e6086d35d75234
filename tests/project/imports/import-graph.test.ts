import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dependentsOf, importersOf, importsOf, isLoading, updateImportGraph, type Answer, type ImportGraph } from '../../../lib/project/index.ts';
import { graphOf, importsIn, type Sketch } from './sketch.ts';

function importers(graph: ImportGraph, module: string): Answer<string> {
  const answer = importersOf(graph, module);
  return answer.known ? { known: true, found: answer.found.map(({ from }) => from) } : { ...answer, atLeast: answer.atLeast.map(({ from }) => from) };
}

describe('the reverse index', () => {
  it('names who imports a module, in code unit order', () => {
    expect(importers(graphOf({ '/c': ['/a'], '/b': ['/a'], '/a': [] }), '/a')).toEqual({ known: true, found: ['/b', '/c'] });
  });

  it('knows that nobody imports a module', () => {
    expect(importers(graphOf({ '/a': ['/b'], '/b': [] }), '/a')).toEqual({ known: true, found: [] });
  });

  it('names each place of an importer', () => {
    const graph = graphOf({ '/a': ['/b', 'dynamic /b'], '/b': [] });
    expect(importersOf(graph, '/b')).toMatchObject({ found: [{ kind: 'static', eager: true }, { kind: 'dynamic', eager: false }] });
  });

  it('leaves out types, which are erased', () => {
    expect(importers(graphOf({ '/a': ['type /b'], '/b': [] }), '/b')).toEqual({ known: true, found: [] });
  });

  it('counts what is asked for', () => {
    const graph = graphOf({ '/a': ['type /c'], '/b': ['dynamic /c'], '/c': [] });
    expect(importersOf(graph, '/c', { follow: () => true })).toMatchObject({ found: [{ from: '/a' }, { from: '/b' }] });
    expect(importersOf(graph, '/c', { follow: isLoading })).toEqual({ known: true, found: [] });
  });
});

describe('dependents', () => {
  it('are found through any number of modules', () => {
    expect(dependentsOf(graphOf({ '/a': ['/b'], '/b': ['/c'], '/c': [], '/d': [] }), '/c')).toEqual({ known: true, found: ['/a', '/b'] });
  });

  it('in a cycle are all its members', () => {
    expect(dependentsOf(graphOf({ '/a': ['/b'], '/b': ['/a'] }), '/a')).toEqual({ known: true, found: ['/a', '/b'] });
  });

  it('end at an edge that does not count', () => {
    expect(dependentsOf(graphOf({ '/a': ['/b'], '/b': ['dynamic /c'], '/c': [] }), '/c', { follow: isLoading })).toEqual({ known: true, found: [] });
  });
});

it('imports come in source order', () => {
  expect(importsOf(graphOf({ '/a': ['/c', '/b', 'type /d'], '/b': [], '/c': [], '/d': [] }), '/a')).toMatchObject({ known: true, found: [{ to: '/c' }, { to: '/b' }] });
});

describe('a module outside the file set', () => {
  const graph = graphOf({ '/src/a': ['/node_modules/x/index.js'] });

  it('may be imported by anybody, besides those that are known', () => {
    expect(importers(graph, '/node_modules/x/index.js')).toEqual({ known: false, reason: '`index.js` is not among the project\'s files', atLeast: ['/src/a'] });
  });

  it('that nobody names is not known to be imported by nobody', () => {
    expect(importers(graph, '/src/b')).toEqual({ known: false, reason: '`b` is not among the project\'s files', atLeast: [] });
  });

  it('has dependents that are not all known', () => {
    expect(dependentsOf(graph, '/node_modules/x/index.js')).toMatchObject({ known: false, atLeast: ['/src/a'] });
  });

  it('imports nobody knows what', () => {
    expect(importsOf(graph, '/src/b')).toMatchObject({ known: false, atLeast: [] });
  });
});

describe('a file that could not be parsed', () => {
  const graph = graphOf({ '/a': ['/b'], '/b': [], '/broken': ['!syntax error on line 3'] });

  it('may import any module', () => {
    expect(importers(graph, '/b')).toEqual({ known: false, reason: 'the imports of `broken` are not known: syntax error on line 3', atLeast: ['/a'] });
  });

  it('may depend on any module', () => {
    expect(dependentsOf(graph, '/b')).toMatchObject({ known: false, atLeast: ['/a'] });
  });

  it('has imports that are not known', () => {
    expect(importsOf(graph, '/broken')).toMatchObject({ known: false, reason: 'the imports of `broken` are not known: syntax error on line 3' });
  });

  it('leaves what others import known', () => {
    expect(importsOf(graph, '/a')).toMatchObject({ known: true });
  });
});

describe('an import that does not resolve', () => {
  const graph = graphOf({ '/src/page.ts': ['?@/ui/button'], '/src/ui/button.tsx': [], '/src/ui/link.tsx': [], '/lib/button/index.ts': [] });

  it('may lead to each module that it can name', () => {
    const doubt = { known: false, reason: '`@/ui/button` in `page.ts` does not resolve and may lead to a file of the project', atLeast: [] };
    expect([importers(graph, '/src/ui/button.tsx'), importers(graph, '/lib/button/index.ts')]).toEqual([doubt, doubt]);
  });

  it('leads to no other module', () => {
    expect(importers(graph, '/src/ui/link.tsx')).toEqual({ known: true, found: [] });
  });

  it('may lead anywhere where it has no path', () => {
    expect(importers(graphOf({ '/a.ts': ['?~config'], '/b.ts': [] }), '/b.ts')).toMatchObject({ known: false });
  });

  it('leaves the imports of its file open', () => {
    expect(importsOf(graph, '/src/page.ts')).toMatchObject({ known: false, reason: expect.stringContaining('`@/ui/button`') });
  });

  it('leaves dependents open that are found on the way', () => {
    const chain = graphOf({ '/src/page.ts': ['?@/ui/button'], '/src/ui/button.tsx': ['/src/ui/link.tsx'], '/src/ui/link.tsx': [] });
    expect(dependentsOf(chain, '/src/ui/link.tsx')).toMatchObject({ known: false, atLeast: ['/src/ui/button.tsx'] });
  });
});

describe('an import of own code outside the file set', () => {
  const graph = graphOf({ '/app/main.ts': ['/lib/dist/bundle.js', '?lib in /lib'], '/lib/src/a.ts': [], '/app/b.ts': [] });

  it('may lead back to what lies in the same package', () => {
    expect(importers(graph, '/lib/src/a.ts')).toEqual({ known: false, reason: '`lib` in `main.ts` leads to own code that is not among the project\'s files', atLeast: [] });
  });

  it('says nothing of other packages', () => {
    expect(importers(graph, '/app/b.ts')).toEqual({ known: true, found: [] });
  });

  it('is itself known', () => {
    expect(importsOf(graph, '/app/main.ts')).toMatchObject({ known: true, found: [{ to: '/lib/dist/bundle.js' }] });
  });
});

describe('an update', () => {
  const before = graphOf({ '/a': ['/b'], '/b': ['/c'], '/c': [] });

  it('moves an edge', () => {
    const after = updateImportGraph(before, '/a', importsIn('/a', ['/c']));
    expect([importers(after, '/b'), importers(after, '/c')]).toMatchObject([{ found: [] }, { found: ['/a', '/b'] }]);
  });

  it('leaves the graph before it as it was', () => {
    updateImportGraph(before, '/a', importsIn('/a', ['/c']));
    expect(importers(before, '/b')).toEqual({ known: true, found: ['/a'] });
  });

  it('that changes nothing gives the same graph', () => {
    expect(updateImportGraph(before, '/a', importsIn('/a', ['/b']))).toBe(before);
  });

  it.each([['dynamic /b'], ['/b', '#!'], ['/b', '?@/x']])('that changes no target is seen: %s', (...written) => {
    expect(updateImportGraph(before, '/a', importsIn('/a', written))).not.toBe(before);
  });

  it('adds a file that is new', () => {
    const after = updateImportGraph(before, '/d', importsIn('/d', ['/a']));
    expect(importers(after, '/a')).toEqual({ known: true, found: ['/d'] });
  });

  it('takes a file that vanished out of the set, and what still names it stays known', () => {
    const after = updateImportGraph(before, '/b', null);
    expect(importers(after, '/b')).toMatchObject({ known: false, atLeast: ['/a'] });
    expect(importers(after, '/c')).toEqual({ known: true, found: [] });
  });

  it('of a renamed file and of who imports it is that of two files', () => {
    const renamed = updateImportGraph(updateImportGraph(before, '/b', null), '/B', importsIn('/B', ['/c']));
    const after = updateImportGraph(renamed, '/a', importsIn('/a', ['/B']));
    expect([importers(after, '/B'), importers(after, '/c'), importers(after, '/b')]).toMatchObject([{ found: ['/a'] }, { found: ['/B'] }, { known: false, atLeast: [] }]);
  });

  it('of a file that can be parsed again settles what it left open', () => {
    const broken = updateImportGraph(before, '/c', importsIn('/c', ['!syntax error']));
    const repaired = updateImportGraph(broken, '/c', importsIn('/c', []));
    expect([importers(broken, '/b').known, importers(repaired, '/b').known]).toEqual([false, true]);
  });
});

it('any updates end in the graph that is built at once', () => {
  const names = ['/a.ts', '/b.ts', '/c/index.ts', '/d.ts'];
  const written = fc.array(fc.constantFrom(...names, 'type /a.ts', 'dynamic /b.ts', '?@/c', '?x', '?b in /c', '!broken', '/outside.js'), { maxLength: 4 });
  const edits = fc.array(fc.tuple(fc.constantFrom(...names), fc.option(written)), { maxLength: 30 });
  fc.assert(fc.property(edits, (all) => {
    const sketch: Record<string, readonly string[]> = {};
    let graph = graphOf({});
    for (const [file, imports] of all) {
      if (imports === null) delete sketch[file];
      else sketch[file] = imports;
      graph = updateImportGraph(graph, file, imports === null ? null : importsIn(file, imports));
    }
    expect(answersOf(graph, [...names, '/outside.js'])).toEqual(answersOf(graphOf(sketch satisfies Sketch), [...names, '/outside.js']));
  }));
});

function answersOf(graph: ImportGraph, modules: readonly string[]): readonly unknown[] {
  return modules.map((module) => [importersOf(graph, module), dependentsOf(graph, module), importsOf(graph, module)]);
}
