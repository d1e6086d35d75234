import { describe, expect, it } from 'vitest';
import { file, resolveIn, unresolved } from './resolve-in.ts';

const paths = (mapping: object, more: object = {}) => JSON.stringify({ compilerOptions: { paths: mapping }, ...more });

describe('tsconfig.json', () => {
  it('maps paths', () => {
    const files = { 'tsconfig.json': paths({ '@/*': ['./src/*'] }), 'src/a.ts': '' };
    expect(resolveIn(files, '@/a')).toEqual(file('src/a.ts'));
  });

  it('maps paths of a configuration that it extends', () => {
    const files = { 'tsconfig.json': '{ "extends": "./config/base.json" }', 'config/base.json': paths({ '@/*': ['../src/*'] }), 'src/a.ts': '' };
    expect(resolveIn(files, '@/a')).toEqual(file('src/a.ts'));
  });

  it('may hold comments and trailing commas', () => {
    const files = { 'tsconfig.json': '{ // paths\n "compilerOptions": { "paths": { "@/*": ["./src/*"], }, }, }', 'src/a.ts': '' };
    expect(resolveIn(files, '@/a')).toEqual(file('src/a.ts'));
  });

  it('resolves from its baseUrl', () => {
    const files = { 'tsconfig.json': '{ "compilerOptions": { "baseUrl": "src" } }', 'src/lib/a.ts': '' };
    expect(resolveIn(files, 'lib/a')).toEqual(file('src/lib/a.ts'));
  });

  it('is the nearest one of the importing file', () => {
    const files = {
      'tsconfig.json': paths({ lib: ['./outer.ts'] }),
      'inner/tsconfig.json': paths({ lib: ['./inner.ts'] }),
      'outer.ts': '',
      'inner/inner.ts': '',
    };
    expect(resolveIn(files, 'lib', { from: 'inner/main.ts' })).toEqual(file('inner/inner.ts'));
  });

  it('is the referenced project that includes the importing file', () => {
    const files = {
      'tsconfig.json': '{ "files": [], "references": [{ "path": "./tsconfig.app.json" }] }',
      'tsconfig.app.json': paths({ '@/*': ['./src/*'] }, { include: ['src'] }),
      'src/a.ts': '',
    };
    expect(resolveIn(files, '@/a', { from: 'src/main.ts' })).toEqual(file('src/a.ts'));
  });

  it('is the one that was named', () => {
    const files = { 'tsconfig.json': paths({ lib: ['./a.ts'] }), 'tsconfig.other.json': paths({ lib: ['./b.ts'] }), 'a.ts': '', 'b.ts': '' };
    expect(resolveIn(files, 'lib', { tsconfig: 'tsconfig.other.json' })).toEqual(file('b.ts'));
  });

  it('does not speak for installed packages', () => {
    const files = {
      'tsconfig.json': paths({ lib: ['./a.ts'] }),
      'a.ts': '',
      'node_modules/lib/index.js': '',
    };
    expect(resolveIn(files, 'lib', { from: 'node_modules/pkg/main.js' })).toEqual(file('node_modules/lib/index.js'));
  });

  it('that maps to declarations leaves the code to the package', () => {
    const files = { 'tsconfig.json': paths({ pkg: ['./types/pkg.d.ts'] }), 'types/pkg.d.ts': '', 'node_modules/pkg/index.js': '' };
    expect(resolveIn(files, 'pkg')).toEqual(file('node_modules/pkg/index.js'));
  });

  it.each(['{ "extends": "./nope.json" }', '{ "extends": "./tsconfig.json" }', '{', '[]', '{ "compilerOptions": 5, "include": 7 }'])(
    'that is broken is passed over: %s',
    (text) => {
      const files = { 'tsconfig.json': text, 'a.ts': '' };
      expect(resolveIn(files, './a')).toEqual(file('a.ts'));
      expect(resolveIn(files, '@/a')).toEqual(unresolved('neither a package nor a path that tsconfig.json maps'));
    },
  );
});
