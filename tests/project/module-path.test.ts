import { describe, expect, it } from 'vitest';
import { installedPackageOf, isDeclaration, isSource } from '../../lib/project/index.ts';

describe('the installed package of a path', () => {
  it.each([
    ['/p/node_modules/x/a.js', 'x'],
    ['/p/node_modules/@s/x/lib/a.js', '@s/x'],
    ['/p/node_modules/x/node_modules/y/a.js', 'y'],
    ['/p/node_modules/.pnpm/x@1.0.0/node_modules/@s/x/a.js', '@s/x'],
    ['/p/src/a.js', null],
    ['/p/node_modules_old/x/a.js', null],
    ['/p/node_modules/', null],
  ])('%s is in %s', (path, name) => {
    expect(installedPackageOf(path)).toBe(name);
  });
});

describe('a source', () => {
  it.each(['a.js', 'a.mjs', 'a.cjs', 'a.jsx', 'a.ts', 'a.mts', 'a.cts', 'a.tsx', 'a.d.js', 'a.test.ts', 'a.vue', 'a.svelte', 'a.astro'])('is %s', (path) => {
    expect(isSource(path)).toBe(true);
  });

  it.each(['a.json', 'a.css', 'a.d.ts', 'a.d.cts', 'a.d.json.ts', 'ats', 'a.vues', 'vue'])('is not %s', (path) => {
    expect(isSource(path)).toBe(false);
  });

  it('is no declaration because its name begins with d', () => {
    expect(isDeclaration('d.ts')).toBe(false);
  });
});
