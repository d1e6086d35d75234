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
