import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import { strictModulesSettings } from '../../lib/config.ts';
import plugin from '../../lib/index.ts';
import { lintText } from './lint.ts';
import { projectOnDisk } from './project-on-disk.ts';

const GUARDED = 'if (typeof window !== "undefined") globalThis.app = 1;\nexport const a = 1;\n';

async function countUnder(settings: Parameters<typeof strictModulesSettings>[0], text = GUARDED): Promise<number> {
  const { cwd } = projectOnDisk({ 'src/app.js': text });
  const config = [plugin.configs.recommended, strictModulesSettings(settings)];
  return (await lintText(ESLint, config, text, { cwd, filePath: 'src/app.js' })).length;
}

describe('the settings helper', () => {
  it('gives the settings to the rules', async () => {
    expect([await countUnder({}), await countUnder({ environment: 'node' }), await countUnder({ environment: 'browser' })]).toEqual([1, 0, 1]);
  });

  it('tells a mistake at once, in one line, without a stack', () => {
    const written: object = { entryPoints: 'src/main.ts' };
    const stack = expect.stringMatching(/^strict-modules: settings\["strict-modules"\]\.entryPoints must be an array[^\n]*$/u);
    expect(() => strictModulesSettings(written)).toThrow(expect.objectContaining({ stack }));
  });
});

describe('the setting tsconfig', () => {
  it('that names no file is told in one line, without a stack', async () => {
    const stack = expect.stringMatching(/^strict-modules: settings\["strict-modules"\]\.tsconfig must be [^\n]*missing\.json[^\n]*$/u);
    await expect(countUnder({ tsconfig: 'missing.json' })).rejects.toMatchObject({ stack });
  });

  it('resolves imports by its paths', async () => {
    const text = 'import { start } from "app/start";\nstart();\nexport const a = 1;\n';
    const { cwd } = projectOnDisk({
      'src/app.js': text,
      'lib/start.js': 'export function start() { globalThis.started = true; }\n',
      'config/tsconfig.paths.json': '{ "compilerOptions": { "paths": { "app/*": ["../lib/*"] } } }',
    });
    const config = [plugin.configs.recommended, strictModulesSettings({ tsconfig: 'config/tsconfig.paths.json' })];
    expect(await lintText(ESLint, config, text, { cwd, filePath: 'src/app.js' })).toHaveLength(1);
  });
});

describe('rows in the package.json of the project', () => {
  const text = 'import "addon";\nexport const a = 1;\n';
  const count = async (strictModules: unknown) => {
    const { cwd } = projectOnDisk({
      'package.json': JSON.stringify({ name: 'app', strictModules }),
      'src/app.js': text,
      'node_modules/addon/package.json': '{ "name": "addon", "version": "1.0.0", "main": "index.js" }',
      'node_modules/addon/index.js': "module.exports = require('./addon.node');\n",
      'node_modules/addon/addon.node': '\u007fELF',
    });
    return (await lintText(ESLint, [plugin.configs.recommended], text, { cwd, filePath: 'src/app.js' })).map(({ message }) => message);
  };

  it('count as those in the settings do', async () => {
    expect(await count([{ package: 'addon', versions: '*', load: 'pure' }])).toEqual([]);
    expect(await count([{ package: 'addon', versions: '*', load: [{ kind: 'net', level: 'process', target: 'a socket' }] }])).toEqual([expect.stringMatching(/network/u)]);
  });

  it('are told to be wrong in one line, without a stack', async () => {
    const stack = expect.stringMatching(/^strict-modules: "strictModules" of package\.json[^\n]*$/u);
    await expect(count([{ package: 'addon', load: 'quiet' }])).rejects.toMatchObject({ stack });
  });
});
