import { expect, it, vi } from 'vitest';

it('stubs', () => {
  vi.spyOn(Math, 'sign').mockReturnValue(7);
  vi.stubEnv('STUBBED', '1');
  vi.stubGlobal('stubbed', 1);
});

it('finds nothing', () => {
  expect([Math.sign(1), process.env.STUBBED, globalThis.stubbed]).toEqual([1, undefined, undefined]);
});
