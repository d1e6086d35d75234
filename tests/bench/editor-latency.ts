import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import Table from 'cli-table3';
import { Editor } from '../editor/eslint-server.ts';
import { lintedProject, VARIANT, type Variant } from './linted-project.ts';

const MODULES = 2_000;
const EDITS = 100;
/** Every so many edits the burst ends, and the disk is looked at again with the next. */
const BURST = 10;
const PAUSE_MS = 1_100;
/** What the plugin may add to the 95th percentile. */
const MOST_MS = 20;

/** Milliseconds from a change to its diagnostics, in the server of VS Code with and without the plugin, in turns. */
export async function compareEditors(scratch: string): Promise<string> {
  const { root, modules } = lintedProject(scratch, MODULES);
  const files = Array.from({ length: EDITS }, (_, index) => path.relative(root, modules[Math.floor(((index % 20) * MODULES) / 20)] ?? ''));
  const variants: readonly Variant[] = ['without', 'with'];
  const editors = await Promise.all(variants.map((variant) => Editor.start(root, { env: { [VARIANT]: variant } })));
  const times = editors.map((): number[] => []);
  for (const file of new Set(files)) for (const editor of editors) await opened(editor, file);
  for (const [round, file] of files.entries()) {
    const text = `${readFileSync(path.join(root, file), 'utf8')}// edit ${round}\nexport const edit${round} = ${round};\n`;
    if (round % BURST === 0) await setTimeout(PAUSE_MS);
    for (const [index, editor] of editors.entries()) times[index]?.push(await timed(editor, file, text));
  }
  await Promise.all(editors.map((editor) => editor.stop()));
  const table = new Table({ head: ['ms from a change to its diagnostics', 'p50', 'p95', 'most'], style: { head: [], border: [] } });
  for (const [index, variant] of variants.entries()) table.push([`${variant} the plugin`, ...[0.5, 0.95, 1].map((share) => quantile(times[index] ?? [], share).toFixed(0))]);
  const more = quantile(times[1] ?? [], 0.95) - quantile(times[0] ?? [], 0.95);
  return `${MODULES} modules, ${EDITS} edits of 20 open files:\n${table.toString()}\nBound: p95 at most ${MOST_MS} ms more: ${more <= MOST_MS ? 'met' : 'not met'}`;
}

async function opened(editor: Editor, file: string): Promise<void> {
  await editor.open(file);
  await editor.diagnostics(file);
}

async function timed(editor: Editor, file: string, text: string): Promise<number> {
  const start = performance.now();
  await editor.change(file, text);
  await editor.diagnostics(file);
  return performance.now() - start;
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((left, right) => left - right);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}
