import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it, onTestFinished, vi } from 'vitest';
import { Editor } from './eslint-server.ts';
import { createWorkspace } from '../integration/workspace.ts';

const PROBE = pathToFileURL(path.join(import.meta.dirname, 'report-heap.mjs')).href;
const MODULES = 60;
/** Edits after which everything that grows once has grown: compiled code, tables, and what waits to be written. */
const SETTLED = 400;
/** Edits between two looks at the heap, and looks: values of earlier texts are let go of together, every few thousand evaluations. */
const EDITS = 500;
const LOOKS = 8;
/** What is known of a text that an edit leaves is some kilobytes: were each kept, it would be several times this. */
const MOST_GROWTH_MB = 3;

/** Every module imports the next two, runs one of them when it is loaded, and has some weight. */
function moduleText(index: number, edit: number): string {
  const imports = [1, 2].filter((step) => index + step < MODULES).map((step) => `import { make${index + step} } from './m${index + step}.js';\n`);
  const calls = imports.length === 0 ? '' : `export const made = make${index + 1}(${edit});\n`;
  const functions = Array.from({ length: 20 }, (_, which) => `export function part${which}(value) {\n  return [value, ${edit}, 'part ${which} of ${index}'].join(' ');\n}\n`);
  return `${imports.join('')}${calls}export function make${index}(value) {\n  return { value, edit: ${edit} };\n}\n${functions.join('')}`;
}

it('what thousands of edits leave in the memory of the server is let go of again', { timeout: 180_000 }, async () => {
  using workspace = createWorkspace();
  workspace.write(Object.fromEntries(Array.from({ length: MODULES }, (_, index) => [`src/m${index}.js`, moduleText(index, 0)])));
  const heapFile = path.join(workspace.root, 'heap');
  const editor = await Editor.start(workspace.root, { execArgv: ['--expose-gc', '--import', PROBE], env: { STRICT_MODULES_HEAP: heapFile } });
  onTestFinished(() => editor.stop());
  const heaps = (): number[] => (existsSync(heapFile) ? readFileSync(heapFile, 'utf8').split('\n').filter(Boolean).map(Number) : []);
  const heap = async (): Promise<number> => {
    const before = heaps().length;
    editor.server.kill('SIGUSR2');
    await vi.waitUntil(() => heaps().length > before, { timeout: 10_000 });
    return (heaps().at(-1) ?? 0) / 2 ** 20;
  };
  const edit = async (from: number, to: number): Promise<void> => {
    for (let round = from; round < to; round += 1) {
      const file = `src/m${round % 10}.js`;
      await editor.change(file, moduleText(round % 10, round));
      await editor.diagnostics(file);
    }
  };
  for (let index = 0; index < 10; index += 1) await editor.open(`src/m${index}.js`);
  await edit(1, SETTLED);
  const looks: number[] = [];
  for (let look = 0; look < LOOKS; look += 1) {
    looks.push(await heap());
    await edit(SETTLED + look * EDITS, SETTLED + (look + 1) * EDITS);
  }

  const [earlier, later] = [looks.slice(0, LOOKS / 2), looks.slice(LOOKS / 2)];
  expect(Math.min(...later) - Math.min(...earlier), looks.join(' ')).toBeLessThan(MOST_GROWTH_MB);
});
