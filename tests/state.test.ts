import { describe, expect, it } from 'vitest';
import { stateDifferences, stateFixtureNames } from './state-runner/fixture.ts';

/** Every file of a fixture has the problems that its marks say and no others; see `state-runner/marks.ts`. */
describe('shared state', () => {
  it.each(stateFixtureNames())('%s', (name) => {
    expect(stateDifferences(name).join('\n')).toBe('');
  });
});
