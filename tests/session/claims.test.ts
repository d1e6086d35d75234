import { describe, expect, it } from 'vitest';
import { createNodeHost } from '../../lib/host/index.ts';
import { createSession, DEFAULT_OPTIONS } from '../../lib/session/index.ts';
import { projectOnDisk } from '../eslint/project-on-disk.ts';

const FILES = {
  'claimed.js': "const quick = globalThis.quick ? 1 : 2;\nconst state = { mode: quick };\nexport const isStill = () => typeof state.mode === 'number';\n/* @__NO_SIDE_EFFECTS__ */\nexport function start(name) { if (name) state.mode = name; globalThis.started = true; }\n",
  'asking.js': "import { isStill } from './claimed.js';\nif (!isStill()) globalThis.moved = true;\n",
};

function opened() {
  const { cwd } = projectOnDisk(FILES);
  return { session: createSession(createNodeHost({ root: cwd }), DEFAULT_OPTIONS), claimed: `${cwd}/claimed.js`, asking: `${cwd}/asking.js` };
}

describe('claims of functions that nobody calls', () => {
  it('are looked at where somebody asks, and not for a verdict', () => {
    const { session, claimed } = opened();
    expect(session.judge(claimed)).toMatchObject({ verdict: 'pure', refuted: [] });
    expect(session.claims(claimed)).toMatchObject([{ kind: 'noSideEffects', subject: 'start', at: { line: 5 } }]);
  });

  it('are called for themselves: modules that are judged afterwards see what the load left', () => {
    const { session, claimed, asking } = opened();
    session.claims(claimed);
    expect(session.judge(asking).verdict).toBe('pure');
  });

  it('stand once for a load and a call that refute them', () => {
    const { cwd } = projectOnDisk({ 'a.js': `${FILES['claimed.js']}start();\n` });
    const session = createSession(createNodeHost({ root: cwd }), DEFAULT_OPTIONS);
    expect(session.judge(`${cwd}/a.js`).refuted).toHaveLength(1);
    expect(session.claims(`${cwd}/a.js`)).toHaveLength(1);
  });
});
