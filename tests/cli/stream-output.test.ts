import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { streamOutput } from '../../lib/cli/stream-output.ts';

type Done = (error?: Error | null) => void;

function failing(code: string) {
  const error = Object.assign(new Error('it failed'), { code });
  return { write: (_: string, done: Done) => (done(error), false), on() {} };
}

describe('a stream', () => {
  it('gets all that is written, in order', async () => {
    const stream = new PassThrough();
    const output = streamOutput(stream, {});
    const read = text(stream);
    for (const part of ['a', 'b'.repeat(100_000), 'c']) expect(await output.write(part)).toBe(true);
    stream.end();
    expect(await read).toBe(`a${'b'.repeat(100_000)}c`);
  });

  it('whose reader has gone takes no more', async () => {
    const output = streamOutput(failing('EPIPE'), {});
    expect([await output.write('a'), await output.write('b')]).toEqual([false, false]);
  });

  it('that cannot be written says so', async () => {
    await expect(streamOutput(failing('ENOSPC'), {}).write('a')).rejects.toThrow('cannot write the output: it failed');
  });

  it('does not end the process with its error', () => {
    const stream = new PassThrough();
    streamOutput(stream, {});
    expect(() => stream.emit('error', new Error('gone'))).not.toThrow();
  });
});

describe('colours', () => {
  const stream = (isTTY: boolean) => ({ isTTY, write: () => true, on() {} });

  it.each([
    [true, {}, true],
    [false, {}, false],
    [true, { TERM: 'dumb' }, false],
    [true, { NO_COLOR: '1' }, false],
    [true, { NO_COLOR: '' }, true],
    [false, { FORCE_COLOR: '1' }, true],
    [true, { FORCE_COLOR: '0' }, false],
    [false, { CI: 'true' }, false],
    [false, { NO_COLOR: '1', FORCE_COLOR: '1' }, false],
  ])('on a terminal (%s) with %j: %s', (isTTY, variables, colored) => {
    expect(streamOutput(stream(isTTY), variables).colored).toBe(colored);
  });
});
