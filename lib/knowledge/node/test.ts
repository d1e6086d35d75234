import { HOST_MODULE, acts, alias, changes, each, effect, hostMembers, only, recent, returns, undescribed } from '../host-rows.ts';
import type { Behaviour, Row, Table } from '../schema.ts';

const REGISTERS: Row['call'] = {
  effect: effect('host', 'runtime', 'registers a test'),
  calls: [{ callee: '0+', with: ['unknown'], when: 'event', times: 'maybe' }] satisfies Behaviour['calls'],
  returns: 'new Promise<undefined>',
};
const MOCKS = effect('builtin-write', 'runtime', 'replaces something with a mock');

/** https://nodejs.org/api/test.html: the module is `test` itself. */
export const nodeTestRows = (): Table => only(['node'], {
  'node:test': { ...HOST_MODULE, call: REGISTERS },
  ...each('node:test', 'it test', alias('node:test')),
  ...each('node:test', `describe suite after afterEach before beforeEach only skip todo`, { call: REGISTERS }),
  ...each('node:test', `describe.only describe.skip describe.todo suite.only suite.skip suite.todo`, { call: REGISTERS }),
  ...recent(each('node:test', 'expectFailure getTestContext describe.expectFailure suite.expectFailure', { call: REGISTERS })),
  'node:test.run': acts(effect('child-process', 'process'), 'host'),
  'node:test.mock': { ...hostMembers(MOCKS), writeEffect: MOCKS },
  ...recent({
    'node:test.assert': hostMembers(effect('host', 'runtime', 'changes the assertions of tests')),
    'node:test.snapshot': hostMembers(effect('host', 'runtime', 'changes the snapshots of tests')),
  }),
  'node:test/reporters': HOST_MODULE,
  ...each('node:test/reporters', 'dot junit lcov spec tap', undescribed('reads the stream of events that it is given')),
});
