import { getHashes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { allKnowledge, formatOf, formattedNames } from '../../lib/knowledge/index.ts';
import { argumentSamples, callWith, findSubject } from './observation.ts';

const knowledge = allKnowledge();
/** Each is refused by all functions whose format it does not have. */
const ODD = ['nope', 'sha265', 'utf9', 'http://example.org/', 'file:///a%2Fb', -1, Number.NaN];

function taking(name: string): readonly string[] {
  const constructs = name.startsWith('new:');
  const path = constructs ? name.slice('new:'.length) : name;
  const row = knowledge.find(path);
  const behaviour = constructs ? row?.construct : row?.call;
  const subject = behaviour === undefined ? undefined : findSubject(path, behaviour, constructs);
  const format = formatOf(path, constructs);
  if (subject === undefined || format === null) return [];
  const refused = ODD.filter((value) => !format.taken.test(String(value)) && (!format.afterText || typeof value === 'string'));
  expect(refused.length).toBeGreaterThan(0);
  return argumentSamples(subject).flatMap((sample) => refused.map((value) => {
    const list: unknown[] = [...sample];
    if (format.afterText) list[format.place - 1] = 'a';
    list[format.place] = value;
    return 'value' in callWith(subject, Array.from(list)).result ? `${name}(${list.map(String).join()})` : '';
  })).filter((text) => text !== '');
}

describe('formats that functions of hosts demand', () => {
  it('are said of functions that have rows', () => {
    const paths = formattedNames().map((name) => name.replace('new:', ''));
    expect(paths.filter((path) => knowledge.find(path) === undefined)).toEqual([]);
  });

  it.each(formattedNames())('%s', (name) => {
    expect(taking(name)).toEqual([]);
  });

  it('admit every digest of this engine', () => {
    const format = formatOf('node:crypto.createHash', false);
    expect(getHashes().filter((name) => format?.taken.test(name) === false)).toEqual([]);
  });
});
