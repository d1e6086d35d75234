import { describe, expect, it } from 'vitest';
import { classifyFiles, exemptionOf, validateSettings } from '../../lib/policy/index.ts';
import type { ExemptionSwitches, FileRole } from '../../lib/policy/index.ts';
import type { ModuleReport } from '../../lib/session/index.ts';
import { report } from './report-builder.ts';

const ALL: ExemptionSwitches = { hashbang: true, entryPoints: true, filesWithoutExports: true, tests: true, configFiles: true };
const SOURCE: FileRole = { isEntryPoint: () => false, isCommand: () => false, isTest: () => false, isConfigFile: () => false };
const SCRIPT = report({ traits: { hashbang: true, hasExports: true, format: 'esm' } });
const NO_EXPORTS = report({ traits: { hashbang: false, hasExports: false, format: 'esm' } });

describe('exemptions', () => {
  it('are none for a module that others import', () => {
    expect(exemptionOf(report(), SOURCE, ALL)).toBeNull();
  });

  it('do not take a file that cannot be parsed for one without exports', () => {
    expect(exemptionOf(report({ traits: null }), SOURCE, ALL)).toBeNull();
  });

  const cases: readonly [keyof ExemptionSwitches, ModuleReport, FileRole][] = [
    ['hashbang', SCRIPT, SOURCE],
    ['filesWithoutExports', NO_EXPORTS, SOURCE],
    ['entryPoints', report(), { ...SOURCE, isEntryPoint: () => true }],
    ['tests', report(), { ...SOURCE, isTest: () => true }],
    ['configFiles', report(), { ...SOURCE, isConfigFile: () => true }],
  ];
  it.each(cases)('cover %s, unless they are switched off', (name, judged, role) => {
    expect([exemptionOf(judged, role, ALL), exemptionOf(judged, role, { ...ALL, [name]: false })]).toEqual([name, null]);
  });
});

describe('classes of files', () => {
  const classes = classifyFiles(validateSettings({ entryPoints: ['./apps/*/src/main.ts', 'worker.js'] }));

  it.each(['src/a.test.ts', 'src/a.spec.mjs', 'test/a.js', 'packages/x/__tests__/a.tsx'])('have the test %s', (path) => {
    expect(classes.isTest(path)).toBe(true);
  });

  it.each(['vite.config.ts', 'packages/x/karma.conf.js', '.eslintrc.cjs', 'Gruntfile.js', '.storybook/main.ts', 'jest.setup.js'])(
    'have the tool configuration %s',
    (path) => {
      expect(classes.isConfigFile(path)).toBe(true);
    },
  );

  it.each(['src/config.ts', 'src/latest.ts', 'src/contest/a.ts', 'src/testing.ts', 'src/spec.ts', 'src/configuration.js'])(
    'leave %s alone, which only looks like one',
    (path) => {
      expect(classes.isTest(path) || classes.isConfigFile(path)).toBe(false);
    },
  );

  it('have the entry points that the settings name, and no others', () => {
    const paths = ['apps/shop/src/main.ts', 'apps/shop/src/main.test.ts', 'worker.js', 'lib/worker.js'];
    expect(paths.filter((path) => classes.isEntryPoint(path))).toEqual(['apps/shop/src/main.ts', 'worker.js']);
  });

  it('are those of the settings instead of the common ones', () => {
    const { isTest } = classifyFiles(validateSettings({ tests: ['checks/**'] }));
    expect([isTest('checks/a.ts'), isTest('a.test.ts')]).toEqual([true, false]);
  });
});
