import type { Behaviour } from '../../lib/knowledge/index.ts';

/** Operations in the words of `spyOn`: "coerces 0", "reads this.*". */
type Operation = string;

const CONVERSIONS: ReadonlySet<string> = new Set(['string', 'number', 'primitive', 'key']);

/** Operations that another one brings along. */
const IMPLIED: Readonly<Record<string, readonly string[]>> = {
  coerces: ['pattern'],
  deep: ['reads', 'iterates'],
  dispose: ['reads', 'calls'],
  iterates: ['reads'],
  iterator: ['iterates', 'reads'],
  json: ['reads', 'coerces'],
  'locale-string': ['coerces', 'reads'],
  pattern: ['coerces', 'reads'],
  reads: ['pattern', 'promise', 'set'],
  set: ['reads', 'coerces'],
};

/** A list that becomes a text or a number converts what it contains, and so on. */
const DEEP: ReadonlySet<string> = new Set(['coerces', 'pattern', 'json']);

/** What a row says happens to its operands before the call returns. */
export function declaredOperations(behaviour: Behaviour): Operation[] {
  const { calls = [], coerces = [], iterates = [], reads = [], writes = [], creates } = behaviour;
  const isLater = calls.some(({ when }) => when !== 'now');
  return [
    ...calls.filter(({ when }) => when === 'now').map(({ callee }) => `calls ${callee}`),
    ...coerces
      .filter(({ of }) => of !== 'call' || !isLater)
      .map(({ of, to }) => `${CONVERSIONS.has(to) ? 'coerces' : to} ${of}`),
    ...iterates.map((place) => `iterates ${place}`),
    ...reads.map((place) => `reads ${place}`),
    ...writes.map((place) => `writes ${place}`),
    ...(creates === undefined ? [] : [creates === 'receiver' ? 'calls this' : 'calls species']),
  ];
}

/** The same with all that this brings along. */
export function permittedOperations(behaviour: Behaviour): Operation[] {
  const creation = behaviour.creates === undefined ? [] : ['reads this', 'reads species'];
  const declarations = declaredOperations(behaviour).flatMap((declaration) => {
    const [operation = '', place = ''] = declaration.split(' ');
    const implied = (IMPLIED[operation] ?? []).map((other) => `${other} ${place}`);
    const all = [declaration, ...implied];
    return DEEP.has(operation) ? all.flatMap((each) => [each, `${each}.*`, `${each}.*.*`]) : all;
  });
  return [...declarations, ...creation];
}

/** "reads 1+.*" covers "reads 2.*". */
export function covers(declaration: Operation, observation: Operation): boolean {
  const [operation, place = ''] = declaration.split(' ');
  const [observed, at = ''] = observation.split(' ');
  if (operation !== observed) return false;
  const from = /^(\d+)\+/.exec(place)?.[1];
  if (from === undefined) return place === at;
  return Number.parseInt(at, 10) >= Number(from) && place.replace(/^\d+\+/, '') === at.replace(/^\d+/, '');
}
