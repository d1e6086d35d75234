import fc from 'fast-check';
import { expect, it } from 'vitest';
import { LayeredMap } from '../../../lib/project/imports/layered-map.ts';

it('answers as a map does after any changes, in every version', () => {
  const change = fc.dictionary(fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'), fc.option(fc.nat(), { nil: undefined }));
  const changes = fc.array(change, { maxLength: 60 });
  fc.assert(fc.property(changes, (all) => {
    const expected = new Map<string, number>();
    let map = LayeredMap.from<string, number>(new Map());
    const versions = all.map((entries) => {
      for (const [key, value] of Object.entries(entries)) {
        if (value === undefined) expected.delete(key);
        else expected.set(key, value);
      }
      map = map.with(new Map(Object.entries(entries)));
      return { map, expected: Object.fromEntries(expected) };
    });
    for (const version of versions) {
      expect(Object.fromEntries(version.map.entries())).toEqual(version.expected);
      for (const key of 'az') expect(version.map.get(key)).toBe(version.expected[key]);
    }
  }));
});

it('merges layers that have grown', () => {
  let map = LayeredMap.from<number, number>(new Map());
  for (let index = 0; index < 500; index++) map = map.with(new Map([[index, index]]));
  expect([...map.entries()].length).toBe(500);
});
