/** What a callback that is given to a test runner is for. */
export type Role = 'suite' | 'test' | 'beforeEach' | 'afterEach' | 'beforeAll' | 'afterAll' | 'cleanup';

/** Functions that register callbacks, by name: they are globals, or come from one of {@link RUNNER_MODULES}. */
export const REGISTRATIONS: Readonly<Record<string, Role>> = {
  describe: 'suite', context: 'suite', suite: 'suite', fdescribe: 'suite', xdescribe: 'suite',
  it: 'test', test: 'test', specify: 'test', fit: 'test', xit: 'test',
  beforeEach: 'beforeEach', afterEach: 'afterEach',
  beforeAll: 'beforeAll', before: 'beforeAll', afterAll: 'afterAll', after: 'afterAll',
  onTestFinished: 'cleanup',
};

export const RUNNER_MODULES: readonly string[] = ['vitest', '@jest/globals', 'node:test', 'test', 'bun:test', 'mocha', 'tap', 'tape', 'ava', 'uvu'];

/** Methods of a test's context, of a disposable stack, and of Jasmine-like objects that take what undoes the test. */
export const CLEANUP_METHODS: readonly string[] = ['after', 'afterEach', 'onTestFinished', 'defer', 'teardown', 'addCleanup', 'adopt'];

/** What a helper puts something else in the place of. */
export type Stubbed = 'spy' | 'env' | 'global' | 'timers';

/** Helpers by `object.method`; the object is a global or an import of that name. */
export const STUBS: Readonly<Record<string, Stubbed>> = {
  'vi.spyOn': 'spy', 'jest.spyOn': 'spy', 'jest.replaceProperty': 'spy', 'mock.method': 'spy', 'mock.getter': 'spy', 'mock.setter': 'spy',
  'sinon.stub': 'spy', 'sinon.replace': 'spy', 'sinon.replaceGetter': 'spy',
  'vi.stubEnv': 'env', 'vi.stubGlobal': 'global',
  'vi.useFakeTimers': 'timers', 'jest.useFakeTimers': 'timers', 'sinon.useFakeTimers': 'timers', 'vi.setSystemTime': 'timers', 'mock.timers.enable': 'timers',
};

const ALL: readonly Stubbed[] = ['spy', 'env', 'global', 'timers'];

/** Functions that put back what helpers replaced, by their last name. */
export const UNSTUBS: Readonly<Record<string, readonly Stubbed[]>> = {
  restoreAllMocks: ['spy'], resetAllMocks: ['spy'], mockRestore: ['spy'], mockReset: ['spy'], restoreAll: ['spy'],
  unstubAllEnvs: ['env'], unstubAllGlobals: ['global'], useRealTimers: ['timers'], uninstall: ['timers'],
  restore: ALL, resetModules: [],
};

/** Switches of Vitest and Jest that put back before each test. */
export const SWITCHES: Readonly<Record<string, readonly Stubbed[]>> = {
  restoreMocks: ['spy'], unstubEnvs: ['env'], unstubGlobals: ['global'],
};

/** Code whose name says that it puts something back is taken at its word where the analysis cannot look into it. */
export const UNDOING = /(?:restore|reset|unstub|undo|revert|clean|tear_?down|unpatch|uninstall|unmock|rollback|dispose)/iu;

/** Objects of a page: what tests leave in them goes with the page's document, which is their subject. */
export const PAGE: ReadonlySet<string> = new Set(['document', 'location', 'history', 'localStorage', 'sessionStorage', 'cy', 'Cypress', 'browser', 'page', 'navigator', 'screen']);

/** Names under which the global object is known. */
export const GLOBAL_OBJECTS: ReadonlySet<string> = new Set(['globalThis', 'global', 'window', 'self']);

/** Variables of the environment that are always set while tests run: nothing is lost where they are put back as they were. */
export const ALWAYS_SET: ReadonlySet<string> = new Set(['NODE_ENV', 'PATH', 'HOME', 'PWD', 'USER', 'SHELL', 'VITEST', 'JEST_WORKER_ID']);
