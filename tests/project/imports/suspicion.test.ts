import { describe, expect, it } from 'vitest';
import { mayMeanOwn, ownNamesOf } from '../../../lib/project/index.ts';

const NAMES = ownNamesOf(['/p/src/components/button.tsx', '/p/main.ts'], '/p');

it('the names of a project are those of its folders and files', () => {
  expect([...NAMES].sort()).toEqual(['button', 'components', 'main', 'src']);
});

describe('what does not resolve', () => {
  it.each(['@/components/button', '~/main', '#internal', 'components/button', 'main', 'worker-loader!./a.js', '@app/main', '$lib/a'])('may mean own code: %s', (specifier) => {
    expect(mayMeanOwn(specifier, NAMES)).toBe(true);
  });

  it.each(['./gone', '../gone', '/gone', '.', '..', 'react', '@scope/x/y', 'lodash.get', 'virtual:pwa', 'https://a/b.js', ''])('means nothing of our own: %s', (specifier) => {
    expect(mayMeanOwn(specifier, NAMES)).toBe(false);
  });
});
