import { describe, expect, it } from 'vitest';
import { allTables, asksForRefusal, demandedPaths, demandsOf, type Demand } from '../../lib/knowledge/index.ts';
import { valueAt } from './observation.ts';

type Sample = readonly [fitting: () => unknown, refused: readonly unknown[]];

const SAMPLES: Readonly<Record<Demand, Sample>> = {
  value: [() => 'text', [undefined, null]],
  iterable: [() => [], [undefined, null, 1, true, Symbol('sample')]],
  'text or object': [() => [], [undefined, null, 1, true, Symbol('sample')]],
  object: [() => ({}), [undefined, null, 1, 'text', Symbol('sample')]],
  'object or null': [() => ({}), [undefined, 1, 'text']],
  function: [() => () => 1, [undefined, null, 1, 'text', {}, []]],
  'function or undefined': [() => () => 1, [null, 1, 'text', {}, []]],
  'weak key': [() => ({}), [undefined, null, 1, 'text']],
  symbol: [() => Symbol.for('sample'), [undefined, 'text', {}]],
  text: [() => 'text', [undefined, null, 1, {}, []]],
  'text or undefined': [() => 'text', [null, 1, {}]],
  'no pattern': [() => 'text', [/x/u]],
  'global pattern': [() => /x/gu, [/x/u]],
  Map: [() => new Map(), [undefined, 1, {}, new Set(), () => 1]],
  Set: [() => new Set(), [undefined, 1, {}, new Map(), []]],
  WeakMap: [() => new WeakMap(), [undefined, 1, {}, new WeakSet(), new Map()]],
  WeakSet: [() => new WeakSet(), [undefined, 1, {}, new WeakMap()]],
  Date: [() => new Date(0), [undefined, 1, {}, new Map()]],
  RegExp: [() => /x/u, [undefined, 1, 'x', {}]],
  Promise: [() => Promise.resolve(1), [undefined, 1, {}]],
  Symbol: [() => Symbol('sample'), [undefined, 1, 'text', {}]],
  BigInt: [() => 1n, [undefined, 1, {}]],
  Number: [() => 1, [undefined, '1', {}]],
  Boolean: [() => true, [undefined, 1, {}]],
  String: [() => 'text', [undefined, 1, {}]],
};

const CONSTRUCTED = /^(?:Proxy|Promise|WeakRef|FinalizationRegistry)$/u;

function call(path: string, receiver: unknown, list: readonly unknown[]): unknown {
  const callee = valueAt(path) as (...given: readonly unknown[]) => unknown;
  return CONSTRUCTED.test(path) ? Reflect.construct(callee, list) : Reflect.apply(callee, receiver, list);
}

const paths = demandedPaths().filter((path) => typeof valueAt(path) === 'function');

describe('what built-ins demand', () => {
  it('is said of built-ins in the tables', () => {
    const rows = new Set(allTables().flatMap((table) => Object.keys(table)));
    expect(demandedPaths().filter((path) => !rows.has(path))).toEqual([]);
    expect(paths.length).toBeGreaterThan(120);
  });

  it.each(paths)('%s throws without it, whatever else it is given', (path) => {
    const demands = demandsOf(path);
    const receiver = demands?.receiver === undefined ? undefined : SAMPLES[demands.receiver][0]();
    const fitting = (demands?.arguments ?? []).map((demand) => (demand === null ? 'a' : SAMPLES[demand][0]()));
    if (demands?.receiver !== undefined) {
      for (const refused of SAMPLES[demands.receiver][1]) expect(() => call(path, refused, fitting), String(refused)).toThrow();
    }
    demands?.arguments?.forEach((demand, index) => {
      if (demand === null) return;
      for (const refused of SAMPLES[demand][1]) expect(() => call(path, receiver, fitting.with(index, refused)), `argument ${index}`).toThrow();
    });
  });
});

describe('built-ins that are asked what they refuse', () => {
  it('are those of the tables', () => {
    expect(asksForRefusal('URL')).toBe(true);
    expect(asksForRefusal('eval')).toBe(false);
  });
});
