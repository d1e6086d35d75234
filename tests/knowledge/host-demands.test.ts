import { describe, expect, it } from 'vitest';
import { allKnowledge, refusingNames, takenBy as takesOf, type Taken } from '../../lib/knowledge/index.ts';
import { argumentSamples, callWith, findSubject, type Subject } from './observation.ts';

const knowledge = allKnowledge();
const VALUES: Readonly<Record<string, readonly unknown[]>> = {
  undefined: [undefined], null: [null], boolean: [true, false], number: [0, 1, Number.NaN, 16], string: ['', 'a', '16'], bigint: [0n, 1n], symbol: [Symbol('a')],
};
const FILLERS: readonly unknown[] = [undefined, 'a', 1, {}, () => 1, []];

function behaviourOf(name: string) {
  const constructs = name.startsWith('new:');
  const path = constructs ? name.slice('new:'.length) : name;
  const row = knowledge.find(path);
  return { path, constructs, behaviour: constructs ? row?.construct : row?.call };
}

/** Values of the types that a place does not take. */
function refusedBy({ types, isExcept }: Taken): readonly unknown[] {
  if (types.has('given')) return [];
  return Object.entries(VALUES).flatMap(([type, values]) => (types.has(type) === isExcept ? values : []));
}

function listsWith(subject: Subject, place: number, value: unknown): readonly (readonly unknown[])[] {
  const lists: unknown[][] = [...argumentSamples(subject).map((sample) => [...sample]), ...FILLERS.map((filler) => [filler, filler, filler])];
  for (const list of lists) list[place] = value;
  return lists.map((list) => Array.from(list));
}

/** What a function was given that it should refuse, and took. */
function takenBy(name: string): readonly string[] {
  const { path, constructs, behaviour } = behaviourOf(name);
  const subject = behaviour === undefined ? undefined : findSubject(path, behaviour, constructs);
  if (subject === undefined) return [];
  return takesOf(path, constructs).flatMap((taken) => {
    const missing = taken.types.has('given') ? [argumentSamples(subject)[0]?.slice(0, taken.place) ?? []] : [];
    const lists = [...missing, ...refusedBy(taken).flatMap((value) => listsWith(subject, taken.place, value))];
    return lists.filter((list) => 'value' in callWith(subject, list).result).map((list) => `${name}(${list.map(String).join()})`);
  });
}

describe('what functions of hosts refuse', () => {
  it('is said of functions that have rows', () => {
    expect(refusingNames().filter((name) => behaviourOf(name).behaviour === undefined)).toEqual([]);
  });

  it.each(refusingNames())('%s', (name) => {
    expect(takenBy(name)).toEqual([]);
  });
});
