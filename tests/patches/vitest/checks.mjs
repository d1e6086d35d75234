import { afterEach, describe, expect, it, vi } from 'vitest';

it('stubs', () => {
  vi.spyOn(Math, 'sign').mockReturnValue(7); //~ unrestored Math.sign
  vi.stubEnv('STUBBED', '1'); //~ unrestored process.env.STUBBED
  vi.stubGlobal('stubbed', 1); //~ unrestored stubbed
  vi.useFakeTimers({ now: 0 }); //~ unrestored Date and timers
  vi.spyOn(Math, 'cbrt');
});

it('finds it', () => {
  expect([Math.sign(1), process.env.STUBBED, globalThis.stubbed, Date.now(), Math.cbrt(1)]).toEqual([7, '1', 1, 0, 1]);
});

describe('a group that restores', () => {
  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });
  it('stubs', () => {
    vi.spyOn(Math, 'trunc').mockReturnValue(7);
    vi.stubEnv('RESTORED', '1');
    vi.stubGlobal('restored', 1);
    vi.useFakeTimers({ now: 0 });
  });
  it('finds nothing', () => {
    expect([Math.trunc(1), process.env.RESTORED, globalThis.restored]).toEqual([1, undefined, undefined]);
    expect(Date.now()).not.toBe(0);
  });
});
