import { describe, expect, it } from 'vitest';
import { keepFresh } from '../../lib/eslint/freshness.ts';
import { sessionAnswering } from '../session/session-double.ts';
import { pure } from './lint.ts';

/** What a session does while it is asked, and a clock that stands still unless it is moved. */
function watched() {
  const done: string[] = [];
  let time = 0;
  const session = keepFresh(
    sessionAnswering(
      (module) => {
        done.push(module);
        return pure(module);
      },
      { refresh: () => done.push('refresh') },
    ),
    () => time,
  );
  return { session, done, wait: (milliseconds: number) => (time += milliseconds) };
}

describe('files on disk', () => {
  it('are not looked at again within one run', () => {
    const { session, done, wait } = watched();
    for (const module of ['a', 'b', 'c']) {
      session.judge(module, 'text');
      wait(300);
    }
    expect(done).toEqual(['a', 'b', 'c']);
  });

  it('are not looked at again between the passes of a fix', () => {
    const { session, done } = watched();
    session.judge('a', 'let x;;');
    session.judge('a', 'let x;');
    expect(done).toEqual(['a', 'a']);
  });

  it('are looked at again when a new run comes to the same text', () => {
    const { session, done } = watched();
    session.judge('a', 'text');
    session.judge('b', 'text');
    session.judge('a', 'text');
    session.judge('b', 'text');
    expect(done).toEqual(['a', 'b', 'refresh', 'a', 'b']);
  });

  it('are looked at again after a pause', () => {
    const { session, done, wait } = watched();
    session.judge('a', 'text');
    wait(5000);
    session.judge('b', 'text');
    expect(done).toEqual(['a', 'refresh', 'b']);
  });

});
