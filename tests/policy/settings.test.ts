import { describe, expect, it } from 'vitest';
import { ConfigurationError } from '../../lib/policy/configuration-error.ts';
import { createSettingsReader, validateSettings } from '../../lib/policy/settings.ts';

const SUBJECT = 'settings["strict-modules"]';

function complaintAbout(value: unknown): string {
  try {
    validateSettings(value);
  } catch (error) {
    if (error instanceof ConfigurationError) return error.message;
    throw error;
  }
  return 'none';
}

const ROW = { package: 'sharp', versions: '^0.35.0' };

describe('settings', () => {
  it('may be absent', () => {
    expect(validateSettings(undefined)).toEqual({
      environments: [],
      tsconfig: null,
      project: null,
      conditions: null,
      entryPoints: [],
      tests: null,
      configFiles: null,
      assets: [],
      profile: 'library',
      assumeAnyEntry: false,
      trustClaims: true,
      types: false,
      trustCasts: false,
      packages: [],
      cache: true,
    });
  });

  it('that are empty are the defaults', () => {
    expect(validateSettings({})).toEqual(validateSettings(undefined));
  });

  it('take all their keys', () => {
    const lists = { project: ['src/**'], conditions: ['browser'], entryPoints: ['src/main.ts'], tests: ['spec/**'], configFiles: [], assets: ['.riv'], packages: [{ package: 'sharp', versions: '^0.35.0', load: 'pure' }] };
    const written = { environment: ['node', 'worker'], tsconfig: 'tsconfig.app.json', profile: 'ssr' as const, assumeAnyEntry: true, trustClaims: false, types: true, trustCasts: true, cache: '.cache', ...lists };
    expect(validateSettings(written)).toEqual({
      environments: ['node', 'worker'],
      tsconfig: 'tsconfig.app.json',
      profile: 'ssr',
      assumeAnyEntry: true,
      trustClaims: false,
      types: true,
      trustCasts: true,
      cache: '.cache',
      ...lists,
    });
  });

  it('take a single environment', () => {
    expect(validateSettings({ environment: 'browser' }).environments).toEqual(['browser']);
  });

  it.each([
    [{ environment: 'nod' }, '.environment must be one of "node", "browser", "worker", "bun", "deno", "edge" (got "nod")'],
    [{ environment: ['node', 'nod'] }, '.environment[1] must be one of "node", "browser", "worker", "bun", "deno", "edge" (got "nod")'],
    [{ environment: 5 }, '.environment must be one of "node", "browser", "worker", "bun", "deno", "edge" (got 5)'],
    [{ tsconfig: '' }, '.tsconfig must be the path of a TypeScript configuration file (got "")'],
    [{ project: [] }, '.project must be an array of at least one glob (got [])'],
    [{ project: 'src/**' }, '.project must be an array of at least one glob (got "src/**")'],
    [{ project: [''] }, '.project[0] must be a non-empty text (got "")'],
    [{ tests: '**/*.test.ts' }, '.tests must be an array of globs (got "**/*.test.ts")'],
    [{ entryPoints: [''] }, '.entryPoints[0] must be a non-empty text (got "")'],
    [{ assets: ['svg'] }, '.assets[0] must be an extension with its dot, like ".svg" (got "svg")'],
    [{ trustClaims: 'yes' }, '.trustClaims must be true or false (got "yes")'],
    [{ packages: [{ package: 'sharp' }] }, '.packages[0] must be an object with "package", "versions": a row about a package (got {"package":"sharp"})'],
    [{ packages: [{ ...ROW, load: 'none' }] }, '.packages[0].load must be "pure" or an array of effects (got "none")'],
    [{ packages: [ROW, { ...ROW, versions: 'new' }] }, '.packages[1].versions must be a range of versions, like "^2.1.0" (got "new")'],
    [{ packages: [{ ...ROW, load: [{ kind: 'fs', level: 'disk', target: 'x' }] }] }, '.packages[0].load[0].level must be one of "process", "runtime", "realm", "thread", "async-context", "class", "module" (got "disk")'],
    [{ packages: [{ ...ROW, roles: [{ role: 'first' }] }] }, '.packages[0].roles[0].role must be one of "configuration", "mustBeFirst", "registration", "store", "argumentWrite", "requestHandler", "requestData" (got "first")'],
    [{ packages: [{ ...ROW, roles: [{ role: 'mustBeFirst' }] }] }, '.packages[0].roles[0] must be an object with "role", "sets": the role mustBeFirst (got {"role":"mustBeFirst"})'],
    ['node', ' must be an object (got "node")'],
    [null, ' must be an object (got null)'],
    [{ tsconfig: () => 'x' }, '.tsconfig must be the path of a TypeScript configuration file (got [object Function])'],
    [{ tsconfig: 1n }, '.tsconfig must be the path of a TypeScript configuration file (got [object BigInt])'],
  ])('name a mistake and what is taken: %o', (value, complaint) => {
    expect(complaintAbout(value)).toBe(SUBJECT + complaint);
  });

  it('name an unknown key, the one that is meant, and all that there are', () => {
    expect(complaintAbout({ enviroment: 'node' })).toBe(
      `${SUBJECT} has no key "enviroment" (did you mean "environment"?); it takes "environment", "tsconfig", "project", "conditions", "entryPoints", "tests", "configFiles", "assets", "profile", "assumeAnyEntry", "trustClaims", "types", "trustCasts", "packages", "cache"`,
    );
  });

  it('guess nothing for a key that is like no other', () => {
    expect(complaintAbout({ zzz: 1 })).toContain('has no key "zzz"; it takes');
  });

  it('shorten what was given', () => {
    expect(complaintAbout({ tests: 'x'.repeat(1000) }).length).toBeLessThan(160);
  });
});

describe('a settings reader', () => {
  it('reads the same object once', () => {
    const read = createSettingsReader();
    const written = { environment: 'node' };
    expect(read(written)).toBe(read(written));
  });

  it('complains about the same mistake again', () => {
    const read = createSettingsReader();
    const written = { environment: 'nod' };
    expect(() => read(written)).toThrow(ConfigurationError);
    expect(() => read(written)).toThrow(ConfigurationError);
  });
});
