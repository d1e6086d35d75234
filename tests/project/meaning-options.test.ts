import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { DEFAULT_MEANING } from '../../lib/facts/index.ts';
import { createMeaningReader, createTsconfigLookup, meaningUnder } from '../../lib/project/index.ts';
import { projectOnDisk } from '../eslint/project-on-disk.ts';

describe('compiler options', () => {
  it('mean what TypeScript takes them for where they are silent', () => {
    expect(meaningUnder({})).toEqual(DEFAULT_MEANING);
  });

  it.each([
    [{}, true],
    [{ target: 'es2022' }, true],
    [{ target: 'ESNext' }, true],
    [{ target: 'es2021' }, false],
    [{ target: 'ES6' }, false],
    [{ target: 'es5' }, false],
    [{ target: 'es5', useDefineForClassFields: true }, true],
    [{ target: 'esnext', useDefineForClassFields: false }, false],
  ])('define or assign class fields by the target: %j', (options, expected) => {
    expect(meaningUnder(options).useDefineForClassFields).toBe(expected);
  });

  it('isolate modules that keep their imports verbatim', () => {
    expect(meaningUnder({ verbatimModuleSyntax: true })).toMatchObject({ isolatedModules: true, preserveConstEnums: true });
  });

  it('preserve const enums of isolated modules', () => {
    expect(meaningUnder({ isolatedModules: true })).toMatchObject({ verbatimModuleSyntax: false, preserveConstEnums: true });
  });

  it.each([{ preserveValueImports: true }, { importsNotUsedAsValues: 'error' }])('keep imports by their old names: %j', (options) => {
    expect(meaningUnder(options).verbatimModuleSyntax).toBe(true);
  });

  it('say how decorators are emitted', () => {
    const options = { experimentalDecorators: true, emitDecoratorMetadata: true };
    expect(meaningUnder(options)).toMatchObject(options);
  });

  it.each([
    [{ jsx: 'react' }, 'classic'],
    [{ jsx: 'React-JSX' }, 'automatic'],
    [{ jsx: 'react-jsxdev' }, 'automatic'],
    [{ jsx: 'preserve' }, 'preserve'],
    [{ jsx: 'react-native' }, 'preserve'],
    [{ jsxFactory: 'h' }, 'classic'],
    [{ jsxImportSource: 'preact' }, 'automatic'],
  ])('turn JSX as they say: %j', (options, jsx) => {
    expect(meaningUnder(options).jsx).toBe(jsx);
  });

  it('name the functions that JSX calls', () => {
    expect(meaningUnder({ jsx: 'react', reactNamespace: 'Preact' })).toMatchObject({
      jsxFactory: 'Preact.createElement',
      jsxFragmentFactory: 'Preact.Fragment',
    });
  });

  it('of the wrong type count for nothing', () => {
    expect(meaningUnder({ jsx: 5, target: [], verbatimModuleSyntax: 'yes', jsxFactory: null })).toEqual(DEFAULT_MEANING);
  });
});

describe('the meaning of a file', () => {
  function meaningOf(files: Readonly<Record<string, string>>, file: string, tsconfig?: string) {
    const { cwd } = projectOnDisk(files);
    const lookup = createTsconfigLookup(tsconfig === undefined ? undefined : path.join(cwd, tsconfig));
    return createMeaningReader(lookup).meaningOf(path.join(cwd, file));
  }
  const es5 = '{ "compilerOptions": { "target": "es5", "jsx": "preserve" } }';

  it('comes from the nearest configuration', () => {
    expect(meaningOf({ 'tsconfig.json': es5 }, 'src/a.ts').useDefineForClassFields).toBe(false);
  });

  it('comes from the configuration that was named', () => {
    expect(meaningOf({ 'tsconfig.old.json': es5 }, 'a.ts', 'tsconfig.old.json').useDefineForClassFields).toBe(false);
  });

  it('comes from an outer configuration that includes it, where the nearest does not', () => {
    const files = { 'tsconfig.json': es5, 'pkg/tsconfig.json': '{ "include": ["src"] }' };
    expect(meaningOf(files, 'pkg/scripts/a.ts').useDefineForClassFields).toBe(false);
  });

  it('comes from the nearest configuration where none includes it', () => {
    expect(meaningOf({ 'tsconfig.json': '{ "include": ["src"], "compilerOptions": { "target": "es5" } }' }, 'a.ts').useDefineForClassFields).toBe(false);
  });

  it('is the default without a configuration', () => {
    expect(meaningOf({}, 'a.ts')).toEqual(DEFAULT_MEANING);
  });

  it('is the default in an installed package, however that was built', () => {
    expect(meaningOf({ 'node_modules/pkg/tsconfig.json': es5, 'tsconfig.json': es5 }, 'node_modules/pkg/a.ts')).toEqual(DEFAULT_MEANING);
  });

  it('is the default but for JSX in plain JavaScript', () => {
    expect(meaningOf({ 'tsconfig.json': es5 }, 'a.jsx')).toEqual({ ...DEFAULT_MEANING, jsx: 'preserve' });
  });

  it('comes from the configuration in JavaScript that TypeScript compiles', () => {
    const allowing = '{ "compilerOptions": { "target": "es5", "allowJs": true } }';
    expect(meaningOf({ 'tsconfig.json': allowing }, 'a.js').useDefineForClassFields).toBe(false);
  });

  it('is the same object for files of one configuration', () => {
    const { cwd } = projectOnDisk({ 'tsconfig.json': es5 });
    const reader = createMeaningReader(createTsconfigLookup());
    expect(reader.meaningOf(path.join(cwd, 'a.ts'))).toBe(reader.meaningOf(path.join(cwd, 'src/b.ts')));
  });
});

describe('a configuration that cannot be read', () => {
  it('is named once', () => {
    const { cwd } = projectOnDisk({ 'tsconfig.json': '{ "extends": "./nope.json" }' });
    const lookup = createTsconfigLookup();
    lookup.governing(path.join(cwd, 'a.ts'));
    lookup.governing(path.join(cwd, 'src/b.ts'));
    expect(lookup.problems()).toEqual([expect.stringContaining(`${path.join(cwd, 'tsconfig.json')} is passed over: `)]);
  });

  it('is read again after clear', () => {
    const { cwd, write } = projectOnDisk({ 'tsconfig.json': '{ "extends": "./nope.json" }' });
    const lookup = createTsconfigLookup();
    expect(lookup.governing(path.join(cwd, 'a.ts'))).toBeNull();
    write({ 'nope.json': '{}' });
    lookup.clear();
    expect(lookup.governing(path.join(cwd, 'a.ts'))?.path).toBe(path.join(cwd, 'tsconfig.json'));
  });
});
