import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { tsconfigProblem } from '../../lib/host/index.ts';
import { projectOnDisk } from '../eslint/project-on-disk.ts';

function problemOf(text: string): string | null {
  const { cwd } = projectOnDisk({ 'tsconfig.json': text });
  return tsconfigProblem(path.join(cwd, 'tsconfig.json'));
}

describe('a configuration file that was named', () => {
  it('may have comments and trailing commas', () => {
    expect(problemOf('{ // base\n "compilerOptions": { "strict": true, }, }')).toBeNull();
  });

  it('must exist', () => {
    expect(tsconfigProblem(path.join(projectOnDisk({}).cwd, 'nope.json'))).toBe('no such file');
  });

  it('must be JSON', () => {
    expect(problemOf('{ "extends": ')).toBe('not valid JSON at line 1, column 13');
  });

  it('must not extend what is missing', () => {
    expect(problemOf('{ "extends": "./base.json" }')).toMatch(/base\.json' not found$/);
  });
});
