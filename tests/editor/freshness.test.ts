import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Editor } from './eslint-server.ts';
import { createWorkspace } from '../integration/workspace.ts';

const PURE = 'export const make = () => ({});\n';
const IMPURE = 'export const make = () => {\n  globalThis.made = true;\n  return {};\n};\n';
const importing = (specifier: string): string => `import { make } from '${specifier}';\nexport const made = make();\n`;

/** Longer than a burst of edits: then the disk is looked at again. */
const PAUSE_MS = 1_200;

const workspace = createWorkspace();
let editor: Editor;

beforeAll(async () => {
  editor = await Editor.start(workspace.root);
});

afterAll(async () => {
  await editor.stop();
  workspace[Symbol.dispose]();
});

const countIn = async (file: string): Promise<number> => (await editor.diagnostics(file)).length;

/** Writes the files of one case and opens its importer. Returns how many problems that has. */
async function begin(files: Readonly<Record<string, string>>, open: string): Promise<number> {
  workspace.write(files);
  await editor.open(open);
  return countIn(open);
}

describe('unsaved text', { timeout: 30_000 }, () => {
  it('of the linted file is what is judged', async () => {
    const before = await begin({ 'own/a.js': 'export const a = 1;\n' }, 'own/a.js');
    await editor.change('own/a.js', 'globalThis.a = 1;\nexport const a = 1;\n');
    const changed = await countIn('own/a.js');
    await editor.change('own/a.js', 'export const a = 2;\n');
    expect([before, changed, await countIn('own/a.js')]).toEqual([0, 1, 0]);
  });

  it('of another open file counts for those that import it', async () => {
    const before = await begin({ 'other/a.js': importing('./make.js'), 'other/make.js': PURE }, 'other/a.js');
    await editor.open('other/make.js');
    await editor.change('other/make.js', IMPURE);
    await editor.diagnostics('other/make.js');
    expect([before, await countIn('other/a.js')]).toEqual([0, 1]);
  });

  it('that is saved counts as before', async () => {
    await begin({ 'save/a.js': importing('./make.js'), 'save/make.js': PURE }, 'save/a.js');
    await editor.open('save/make.js');
    await editor.change('save/make.js', IMPURE);
    await editor.diagnostics('save/make.js');
    workspace.write({ 'save/make.js': IMPURE });
    await editor.saved('save/make.js');
    expect(await countIn('save/a.js')).toBe(1);
  });

  it('counts no longer when the closed file changed on the disk', async () => {
    await begin({ 'closed/a.js': importing('./make.js'), 'closed/make.js': PURE }, 'closed/a.js');
    await editor.open('closed/make.js');
    await editor.change('closed/make.js', IMPURE);
    await editor.diagnostics('closed/make.js');
    const unsaved = await countIn('closed/a.js');
    await editor.close('closed/make.js');
    workspace.write({ 'closed/make.js': `// Checked out.\n${PURE}` });
    expect([unsaved, await countIn('closed/a.js')]).toEqual([1, 0]);
  });
});

describe('a file that nobody opened', { timeout: 30_000 }, () => {
  it('is seen as it is when it was edited', async () => {
    const before = await begin({ 'edited/a.js': importing('./make.js'), 'edited/make.js': PURE }, 'edited/a.js');
    workspace.write({ 'edited/make.js': IMPURE });
    const edited = await countIn('edited/a.js');
    workspace.write({ 'edited/make.js': PURE });
    expect([before, edited, await countIn('edited/a.js')]).toEqual([0, 1, 0]);
  });

  it('is seen as it is by an edit after a pause', async () => {
    await begin({ 'paused/a.js': importing('./make.js'), 'paused/make.js': PURE }, 'paused/a.js');
    workspace.write({ 'paused/make.js': IMPURE });
    await setTimeout(PAUSE_MS);
    await editor.change('paused/a.js', `${importing('./make.js')}// Typed.\n`);
    expect(await countIn('paused/a.js')).toBe(1);
  });

  it('is seen when it is created', async () => {
    const before = await begin({ 'created/a.js': importing('./make.js') }, 'created/a.js');
    workspace.write({ 'created/make.js': IMPURE });
    expect([before, await countIn('created/a.js')]).toEqual([0, 1]);
  });

  it('is seen when it is created in a folder of which no file was known', async () => {
    const before = await begin({ 'near/a.js': importing('../far/away/make.js') }, 'near/a.js');
    workspace.write({ 'far/away/make.js': IMPURE });
    expect([before, await countIn('near/a.js')]).toEqual([0, 1]);
  });

  it('is missed when it is deleted', async () => {
    const before = await begin({ 'deleted/a.js': importing('./make.js'), 'deleted/make.js': IMPURE }, 'deleted/a.js');
    workspace.remove('deleted/make.js');
    expect([before, await countIn('deleted/a.js')]).toEqual([1, 0]);
  });

  it('is found by its new name when it is renamed', async () => {
    const before = await begin({ 'renamed/a.js': importing('./make.js'), 'renamed/old.js': IMPURE }, 'renamed/a.js');
    workspace.rename('renamed/old.js', 'renamed/make.js');
    const renamed = await countIn('renamed/a.js');
    workspace.rename('renamed/make.js', 'renamed/old.js');
    expect([before, renamed, await countIn('renamed/a.js')]).toEqual([0, 1, 0]);
  });

  it('is seen behind a folder that is renamed', async () => {
    const before = await begin({ 'folders/a.js': importing('./new/deep/make.js'), 'folders/old/deep/make.js': IMPURE }, 'folders/a.js');
    workspace.rename('folders/old', 'folders/new');
    expect([before, await countIn('folders/a.js')]).toEqual([0, 1]);
  });

  it('is seen as its package is after an update', async () => {
    const before = await begin({ 'update/a.js': importing('maker'), 'node_modules/maker/package.json': '{ "name": "maker", "version": "1.0.0", "type": "module" }', 'node_modules/maker/index.js': PURE }, 'update/a.js');
    workspace.write({ 'node_modules/maker/index.js': IMPURE, 'node_modules/maker/package.json': '{ "name": "maker", "version": "2.0.0", "type": "module" }' });
    expect([before, await countIn('update/a.js')]).toEqual([0, 1]);
  });
});

describe('a burst of edits', { timeout: 30_000 }, () => {
  it('ends with what is reported of the last', async () => {
    await begin({ 'burst/a.js': '' }, 'burst/a.js');
    for (let round = 0; round < 50; round += 1) {
      await editor.change('burst/a.js', round % 2 === 0 ? `globalThis.a = ${round};\nexport const a = 1;\n` : `export const a = ${round};\n`);
      // Pulled without waiting, as an editor does while somebody types.
      void editor.diagnostics('burst/a.js').catch(() => []);
    }
    await editor.change('burst/a.js', 'globalThis.a = 1;\nglobalThis.b = 2;\nexport const a = 1;\n');
    expect(await countIn('burst/a.js')).toBe(2);
  });
});
