import { expect, it, vi } from 'vitest';
import { late, now } from './greeting.mjs';

var greeting = 'hello';
vi.mock('./greeting.mjs', () => {
  const first = greeting; //~ factory greeting
  return { now: () => first, late: () => greeting };
});

it('keeps what the variable held when the module was loaded', () => {
  greeting = 'bye';
  expect(now()).toBe(undefined);
  expect(late()).toBe('bye');
});
