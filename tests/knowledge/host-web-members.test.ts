import { describe, expect, it } from 'vitest';
import { allTables, createKnowledge } from '../../lib/knowledge/index.ts';
import { declaredMembers } from '../generate/web-members.ts';

const knowledge = createKnowledge(allTables());

/** What the tables leave undescribed where the declarations name it, and why. */
const LEFT_OUT: readonly (readonly [owners: RegExp, reason: string])[] = [
  [/^\w*Event\./, 'an object of the host that an event carries, or a method that is given dictionaries'],
  [/^(?:DOMMatrix|DOMPoint|DOMQuad|DOMRect|CSS|ImageData|Path2D|Encoded|AudioData|AudioBuffer|VideoFrame|VideoColorSpace|ClipboardItem|IDBKeyRange)/, 'a value of its own kind: objects of the host that it is given or gives'],
];

/** By a row of its own, or of a prototype that it inherits from. */
function isDescribed(owner: string, key: string): boolean {
  for (let holder: string | null = `${owner}.prototype`; holder !== null; holder = knowledge.prototypeOf(holder)) if (knowledge.member(holder, key) !== undefined) return true;
  return false;
}

const members = declaredMembers();
const undescribed = members.filter(([owner, key]) => !isDescribed(owner, key)).map(([owner, key]) => `${owner}.${key}`);

describe('members that the declarations of browsers and workers name', () => {
  it('are described or left out for a reason', () => {
    expect(undescribed.filter((path) => !LEFT_OUT.some(([owners]) => owners.test(path)))).toEqual([]);
  });

  it('are left out in fewer than one case in twenty', () => {
    expect(members.length).toBeGreaterThan(5000);
    expect(undescribed.length / members.length).toBeLessThan(0.05);
  });
});
