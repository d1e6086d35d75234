import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { outputMap, projectFiles, readEmissions, sourceOf } from '../../../lib/project/index.ts';
import { projectOnDisk } from '../../eslint/project-on-disk.ts';

interface Question {
  readonly options?: object;
  readonly sources: readonly string[];
  readonly output: string;
  readonly more?: Readonly<Record<string, string>>;
}

/** Path of the one source that an output is made of, null where there is none or that is open. */
function madeOf({ options = {}, sources, output, more = {} }: Question): string | null {
  const files = Object.fromEntries(sources.map((name) => [name, '']));
  const { cwd } = projectOnDisk({ 'tsconfig.json': JSON.stringify({ compilerOptions: options }), ...files, ...more });
  const project = projectFiles(cwd);
  const answer = sourceOf(outputMap(project.files, readEmissions(project)), path.join(cwd, output));
  return answer.kind === 'source' ? path.relative(cwd, answer.module) : null;
}

describe('compiled output', () => {
  it.each([
    ['dist/a.js', 'src/a.ts'], ['dist/b.js', 'src/b.tsx'], ['dist/c.mjs', 'src/c.mts'], ['dist/d.cjs', 'src/d.cts'], ['dist/deep/e.js', 'src/deep/e.ts'], ['dist/gone.js', null], ['dist/a.mjs', null],
  ])('under rootDir and outDir is made of its source: %s ← %s', (output, source) => {
    expect(madeOf({ options: { rootDir: 'src', outDir: 'dist' }, sources: ['src/a.ts', 'src/b.tsx', 'src/c.mts', 'src/d.cts', 'src/deep/e.ts'], output })).toBe(source);
  });

  it('of JSX that is preserved keeps it', () => {
    expect(madeOf({ options: { rootDir: 'src', outDir: 'dist', jsx: 'preserve' }, sources: ['src/b.tsx'], output: 'dist/b.jsx' })).toBe('src/b.tsx');
  });

  it('without outDir lies beside its source', () => {
    expect(madeOf({ sources: ['src/a.ts'], output: 'src/a.js' })).toBe('src/a.ts');
  });

  it.each(['dist/a.js', 'dist/src/a.js'])('without rootDir mirrors what TypeScript took for it, then or now: %s', (output) => {
    expect(madeOf({ options: { outDir: 'dist' }, sources: ['src/a.ts', 'src/b.ts'], output })).toBe('src/a.ts');
  });

  it('without rootDir is open where two sources fit', () => {
    expect(madeOf({ options: { outDir: 'dist' }, sources: ['src/a.ts', 'src/src/a.ts'], output: 'dist/src/a.js' })).toBeNull();
  });

  it('of a composite project mirrors its folder', () => {
    const question = { options: { outDir: 'dist', composite: true }, sources: ['src/a.ts'] };
    expect([madeOf({ ...question, output: 'dist/a.js' }), madeOf({ ...question, output: 'dist/src/a.js' })]).toEqual([null, 'src/a.ts']);
  });

  it('of a referenced project is known', () => {
    const more = { 'tsconfig.json': '{ "files": [], "references": [{ "path": "./a" }] }', 'a/tsconfig.json': '{ "compilerOptions": { "composite": true, "rootDir": "src", "outDir": "out" } }' };
    expect(madeOf({ sources: ['a/src/x.ts'], output: 'a/out/x.js', more })).toBe('a/src/x.ts');
  });

  it.each([{ noEmit: true }, { emitDeclarationOnly: true }, { outFile: 'dist/a.js' }])('is not made under %j', (options) => {
    expect(madeOf({ options: { ...options, rootDir: 'src', outDir: 'dist' }, sources: ['src/a.ts'], output: 'dist/a.js' })).toBeNull();
  });

  it('may be made under a configuration beside the one that lists the sources', () => {
    const more = { 'tsconfig.build.json': '{ "extends": "./tsconfig.json", "compilerOptions": { "noEmit": false, "rootDir": ".", "outDir": "dist" }, "include": ["src"] }' };
    expect(madeOf({ options: { noEmit: true }, sources: ['src/a.ts'], output: 'dist/src/a.js', more })).toBe('src/a.ts');
  });

  it('that is a source of the project stands for itself', () => {
    expect(madeOf({ options: { allowJs: true }, sources: ['dist/a.js'], output: 'dist/a.js' })).toBe('dist/a.js');
  });
});
