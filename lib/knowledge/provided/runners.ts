import { acts, alias, each, effect, hostMembers, MODULE_WRITE, returns } from '../host-rows.ts';
import type { Behaviour, HostEffect, Row, Table } from '../schema.ts';
import { hostModulePath } from './names.ts';

const REGISTERS_TESTS: HostEffect = effect('host', 'runtime', 'registers a test');
const MOCKS: HostEffect = effect('builtin-write', 'runtime', 'replaces something with a mock');
const ASSERTS: HostEffect = effect('host', 'runtime', 'changes the assertions of tests');

/** `test(name, run)`, `test.each(table)(name, run)`: the runner calls what it is given later. */
const REGISTRATION: Row = {
  call: {
    effect: REGISTERS_TESTS,
    calls: [{ callee: '0+', with: ['unknown'], when: 'event', times: 'maybe' }] satisfies Behaviour['calls'],
    returns: 'undefined | host',
  },
  ...hostMembers(REGISTERS_TESTS),
};

const OF_VITEST = 'test it describe suite bench beforeEach afterEach beforeAll afterAll aroundEach aroundAll onTestFinished onTestFailed';
const OF_JEST = 'test it describe xit fit xtest xdescribe fdescribe beforeEach afterEach beforeAll afterAll';
const OF_MOCHA = 'describe context it specify before after beforeEach afterEach suite test setup teardown suiteSetup suiteTeardown xit xdescribe run';
const OF_BUN = 'test it describe beforeEach afterEach beforeAll afterAll setDefaultTimeout';

/** The object with the functions that mock: `vi`, `jest`. */
function mocker(path: string): Table {
  return {
    [path]: { ...hostMembers(MOCKS), writeEffect: MOCKS },
    ...each(path, 'fn mocked mockObject isMockFunction', returns('host')),
    [`${path}.hoisted`]: { call: { calls: [{ callee: 0, with: [], when: 'now', times: 'once' }], returns: 'call' } },
  };
}

function runner(name: string, registrations: string): Table {
  const path = hostModulePath(name);
  return { [path]: { ...hostMembers(REGISTERS_TESTS), writeEffect: MODULE_WRITE }, ...each(path, registrations, REGISTRATION) };
}

function expectation(name: string): Table {
  return { [`${hostModulePath(name)}.expect`]: { ...returns('host'), ...hostMembers(ASSERTS) } };
}

/** https://playwright.dev/docs/api/class-test: configurations are made of its own plain data. */
function playwright(name: string): Table {
  const path = hostModulePath(name);
  return {
    ...runner(name, 'test'), ...expectation(name), [path]: { ...hostMembers(effect('host', 'process', 'drives a browser')), writeEffect: MODULE_WRITE },
    ...each(path, 'defineConfig', returns('0')),
    ...each(path, 'mergeTests mergeExpects', returns('host')),
    [`${path}.devices`]: { otherMembers: { value: 'new Object<string | number | boolean> | undefined' } },
  };
}

/** https://github.com/avajs/ava/blob/main/docs/01-writing-tests.md: the module is `test` itself. */
const avaRows = (): Table => ({ [hostModulePath('ava')]: { ...REGISTRATION, writeEffect: MODULE_WRITE } });

/** https://vitest.dev/api/, https://jestjs.io/docs/api, https://mochajs.org, https://bun.com/docs/test */
export const runnerRows = (): Table => ({
  ...runner('vitest', OF_VITEST), ...expectation('vitest'), ...mocker(`${hostModulePath('vitest')}.vi`), [`${hostModulePath('vitest')}.vitest`]: alias(`${hostModulePath('vitest')}.vi`),
  ...runner('@jest/globals', OF_JEST), ...expectation('@jest/globals'), ...mocker(`${hostModulePath('@jest/globals')}.jest`),
  ...runner('mocha', OF_MOCHA), ...playwright('@playwright/test'), ...playwright('playwright/test'), ...avaRows(),
  ...runner('bun:test', OF_BUN), ...expectation('bun:test'), ...each(hostModulePath('bun:test'), 'mock spyOn setSystemTime', acts(MOCKS, 'host')),
});
