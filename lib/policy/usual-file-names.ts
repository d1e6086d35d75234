const EXTENSION = String.raw`\.[cm]?[jt]sx?$`;

/** `a.test.ts`, `a.spec.js`, `a_test.ts`, `a.cy.ts`, `a.stories.tsx`, `a.bench.ts`, `test.js` */
const TEST_NAME = new RegExp(String.raw`(?:[._-](?:spec|e2e|cy|bench|stories|story)|(?:^|[/._-])tests?)${EXTENSION}`, 'u');
/** `test/a.ts`, `src/__tests__/a.ts`, `cypress/e2e/a.ts` */
const TEST_FOLDER = /(?:^|\/)(?:tests?|e2e|cypress|__tests__|__mocks__|__fixtures__|__benchmarks__)\//u;

/** `vite.config.ts`, `vitest.config.e2e.ts`, `karma.conf.js`, `.eslintrc.cjs` */
const CONFIGURATION_NAME = new RegExp(String.raw`(?:^|\/)(?:[^/]+\.(?:config|conf)(?:\.[\w-]+)?|\.[\w.-]+rc)${EXTENSION}`, 'u');
/** `gulpfile.js`, `Gruntfile.cjs`, `jest.setup.ts`, `vitest.workspace.ts`, `.pnpmfile.cjs` */
const TOOL_NAME = new RegExp(
  String.raw`(?:^|\/)(?:gulpfile|gruntfile|jakefile|knexfile|dangerfile|\.pnpmfile|(?:jest|vitest|karma|test)[.-](?:setup|workspace))${EXTENSION}`,
  'iu',
);
/** `.storybook/main.ts`, `.vitepress/config.ts` */
const TOOL_FOLDER = /(?:^|\/)\.(?:storybook|vitepress|vuepress|husky|github|dependency-cruiser)\//u;

/** `bin/serve.js`, `src/cli/index.ts`, `commands/build.ts`, `cli.js` */
const COMMAND = new RegExp(String.raw`(?:^|\/)(?:(?:bin|cli|cmd|commands?|scripts)\/|cli${EXTENSION})`, 'u');

/** Whether a path looks like that of code which a command line runs. */
export function hasCommandName(path: string): boolean {
  return COMMAND.test(path);
}

/** Whether a path looks like that of a test. */
export function hasTestName(path: string): boolean {
  return TEST_NAME.test(path) || TEST_FOLDER.test(path);
}

/** Whether a path looks like the configuration of a development tool. */
export function hasConfigFileName(path: string): boolean {
  return CONFIGURATION_NAME.test(path) || TOOL_NAME.test(path) || TOOL_FOLDER.test(path);
}
