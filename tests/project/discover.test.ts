import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { discover } from '../../lib/project/index.ts';
import { projectOnDisk } from '../eslint/project-on-disk.ts';

function namesIn(cwd: string, ...paths: readonly string[]): string[] {
  return discover(paths, { cwd }).files.map(({ shown }) => path.relative(cwd, shown));
}

function namesOf(files: readonly string[], ...paths: readonly string[]): string[] {
  const { cwd } = projectOnDisk(Object.fromEntries(files.map((file) => [file, ''])));
  return namesIn(cwd, ...paths);
}

function problemsOf(files: readonly string[], ...paths: readonly string[]): readonly string[] {
  const { cwd } = projectOnDisk(Object.fromEntries(files.map((file) => [file, ''])));
  return discover(paths, { cwd }).problems;
}

describe('a folder', () => {
  it('holds the sources below it, in code unit order', () => {
    const files = ['b.ts', 'a/c.js', 'a.mjs', 'Z.cts', 'ä.tsx', 'a/b.jsx', 'a-b.cjs', 'x.mts'];
    expect(namesOf(files, '.')).toEqual(['Z.cts', 'a-b.cjs', 'a.mjs', 'a/b.jsx', 'a/c.js', 'b.ts', 'x.mts', 'ä.tsx']);
  });

  it('holds nothing that is not a source', () => {
    expect(namesOf(['a.json', 'b.css', 'c.d.ts', 'd.d.mts', 'e.d.css.ts', 'f.mdx', 'g'], '.')).toEqual([]);
  });

  it('holds components with their scripts', () => {
    expect(namesOf(['a.vue', 'b.svelte', 'c.astro'], '.')).toEqual(['a.vue', 'b.svelte', 'c.astro']);
  });

  it('is searched without dot-folders', () => {
    expect(namesOf(['.git/a.js', '.cache/b.js', '.eslintrc.cjs'], '.')).toEqual(['.eslintrc.cjs']);
  });

  it('is searched without installed packages', () => {
    expect(namesOf(['src/a.ts', 'node_modules/x/b.js', 'src/node_modules/y/c.js'], '.')).toEqual(['src/a.ts']);
  });

  it('is searched with its build output', () => {
    expect(namesOf(['dist/a.js'], '.')).toEqual(['dist/a.js']);
  });

  it('named node_modules is searched', () => {
    expect(namesOf(['a.ts', 'node_modules/x/b.js'], 'node_modules')).toEqual(['node_modules/x/b.js']);
  });

  it('inside node_modules is searched, with the packages that are installed in it', () => {
    const files = ['node_modules/x/b.js', 'node_modules/x/node_modules/y/c.js', 'node_modules/z/d.js'];
    expect(namesOf(files, 'node_modules/x')).toEqual(['node_modules/x/b.js', 'node_modules/x/node_modules/y/c.js']);
  });

  it('may be hidden where it is named', () => {
    expect(namesOf(['.storybook/main.ts'], '.storybook')).toEqual(['.storybook/main.ts']);
  });

  it('may be empty', () => {
    expect(discover(['.'], { cwd: projectOnDisk({}).cwd })).toEqual({ files: [], problems: [], unreadable: [] });
  });

  it.skipIf(process.getuid?.() === 0)('that cannot be listed is named (root may list all)', () => {
    const { cwd } = projectOnDisk({ 'a.ts': '', 'closed/b.ts': '' });
    fs.chmodSync(path.join(cwd, 'closed'), 0);
    const { files, unreadable } = discover(['.'], { cwd });
    fs.chmodSync(path.join(cwd, 'closed'), 0o700);
    expect({ files: files.length, unreadable }).toEqual({ files: 1, unreadable: [path.join(cwd, 'closed')] });
  });
});

describe('a file', () => {
  it('is found once, however often it is named', () => {
    expect(namesOf(['src/a.ts'], 'src/a.ts', './src/a.ts', 'src', '.')).toEqual(['src/a.ts']);
  });

  it('may lie in node_modules', () => {
    expect(namesOf(['node_modules/x/b.js'], 'node_modules/x/b.js')).toEqual(['node_modules/x/b.js']);
  });

  it('may be a command without an extension', () => {
    expect(namesOf(['bin/serve'], 'bin/serve')).toEqual(['bin/serve']);
  });

  it.each(['style.css', 'types.d.ts'])('that cannot run is a mistake: %s', (name) => {
    expect(problemsOf([name], name)).toEqual([`${name}: not a JavaScript or TypeScript file`]);
  });
});

describe('a path', () => {
  it('that does not exist is a mistake', () => {
    expect(problemsOf(['a.ts'], 'a.ts', 'nope', 'src/nope.ts')).toEqual(['nope: no such file or folder', 'src/nope.ts: no such file or folder']);
  });

  it('that is empty is a mistake', () => {
    expect(problemsOf([], '')).toEqual(['an empty path']);
  });
});

describe('a symbolic link', () => {
  it('to a folder is followed', () => {
    const { cwd } = projectOnDisk({ 'packages/x/a.ts': '', 'node_modules/y/b.js': '' });
    fs.symlinkSync('../packages/x', path.join(cwd, 'node_modules/x'));
    const { files } = discover(['node_modules'], { cwd });
    expect(files).toEqual([
      { path: path.join(cwd, 'packages/x/a.ts'), shown: path.join(cwd, 'node_modules/x/a.ts') },
      { path: path.join(cwd, 'node_modules/y/b.js'), shown: path.join(cwd, 'node_modules/y/b.js') },
    ]);
  });

  it('to what is found anyway gives it no second name', () => {
    const { cwd } = projectOnDisk({ 'real/a.ts': '' });
    fs.symlinkSync('real', path.join(cwd, 'alias'));
    fs.symlinkSync('real/a.ts', path.join(cwd, 'alias.ts'));
    expect(namesIn(cwd, '.')).toEqual(['real/a.ts']);
  });

  it('to a folder above it is not followed', () => {
    const { cwd } = projectOnDisk({ 'a.ts': '', 'src/b.ts': '' });
    fs.symlinkSync('..', path.join(cwd, 'src/up'));
    expect(namesIn(cwd, 'src')).toEqual(['src/b.ts']);
  });

  it('between two folders in both directions ends', () => {
    const { cwd } = projectOnDisk({ 'x/a.ts': '', 'y/b.ts': '' });
    fs.symlinkSync('../y', path.join(cwd, 'x/y'));
    fs.symlinkSync('../x', path.join(cwd, 'y/x'));
    expect(namesIn(cwd, 'x')).toEqual(['x/a.ts', 'x/y/b.ts']);
  });

  it.each(['loop.ts', 'nowhere.ts'])('that cannot be read is a module all the same: %s', (target) => {
    const { cwd } = projectOnDisk({});
    fs.symlinkSync(target, path.join(cwd, 'loop.ts'));
    expect(namesIn(cwd, '.')).toEqual(['loop.ts']);
  });
});
