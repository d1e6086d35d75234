import { afterEach, describe, expect, it, vi } from 'vitest';
import { InvariantViolation } from '../../lib/base/invariant.ts';
import { createSession, DEFAULT_OPTIONS, type ModuleReport, type Session } from '../../lib/api.ts';
import { ROOT } from '../ground-truth.ts';
import { runNode } from '../run-process.ts';

const TEXTS: Readonly<Record<string, string>> = {
  '/p/main.js': 'import "./broken.js";\nglobalThis.x = 1;',
  '/p/broken.js': 'export {};',
  '/p/other.js': 'globalThis.y = 1;',
};

/** A session over an engine with a defect: it stumbles over one file, for the first so many times. */
function sessionWithDefect(times: number): Session {
  let left = times;
  const read = (path: string) => {
    if (path === '/p/broken.js' && left-- > 0) throw new InvariantViolation('expected better');
    return { kind: 'text' as const, text: TEXTS[path] ?? '' };
  };
  const resolve = (specifier: string) => ({ kind: 'file' as const, path: `/p/${specifier.slice(2)}` });
  return createSession({ files: { read }, resolver: { resolve } }, DEFAULT_OPTIONS);
}

const shortly = ({ verdict, effects, reasons }: ModuleReport) => [verdict, ...[...effects, ...reasons].map(({ kind }) => kind)];

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('a defect of the engine', () => {
  it('makes the module unknown, and no other', () => {
    vi.stubEnv('STRICT_MODULES_LOUD', '');
    const session = sessionWithDefect(Number.POSITIVE_INFINITY);
    expect(['/p/broken.js', '/p/other.js'].map((module) => shortly(session.judge(module)))).toEqual([['unknown', 'internal'], ['impure', 'global-write']]);
  });

  it('leaves nothing behind', () => {
    vi.stubEnv('STRICT_MODULES_LOUD', '');
    const session = sessionWithDefect(1);
    expect([session.judge('/p/main.js'), session.judge('/p/main.js'), session.judge('/p/broken.js')].map(shortly)).toEqual([
      ['unknown', 'internal'],
      ['impure', 'global-write'],
      ['pure'],
    ]);
  });

  it('is loud in our own tests', () => {
    expect(() => sessionWithDefect(1).judge('/p/broken.js')).toThrow('expected better');
  });

  it('stands in the debug log with its stack', () => {
    const code = `
      import { createSession, DEFAULT_OPTIONS } from './lib/api.ts';
      const files = { read() { throw new Error('expected better'); } };
      createSession({ files, resolver: { resolve() {} } }, DEFAULT_OPTIONS).judge('/p/a.js');`;
    const env = { STRICT_MODULES_LOUD: '', NODE_DEBUG: 'strict-modules' };
    const { stderr, status } = runNode(['--import', 'ts-blank-space/register', '--input-type=module', '-e', code], { cwd: ROOT, env });
    expect(status).toBe(0);
    expect(stderr).toMatch(/STRICT-MODULES \d+: judging \/p\/a\.js: Error: expected better\n\s+at /u);
  });
});
