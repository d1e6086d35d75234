import { expect, it } from 'vitest';
import { projectOnDisk } from '../eslint/project-on-disk.ts';
import { judgeInProcess } from '../cli/judge-in-process.ts';
import { examplesIn } from './documentation-examples.ts';
import { textOf } from './source-files.ts';

it('the JSON lines of docs/cli.md are what the command says of the files before them', async () => {
  const page = textOf('docs/cli.md');
  const examples = examplesIn(page);
  const { cwd } = projectOnDisk(Object.fromEntries(examples.map(({ name, text }) => [name, text])));
  const [, shown] = /^```jsonl\n(.*?)^```$/msu.exec(page) ?? [];
  expect((await judgeInProcess(cwd, examples.map(({ name }) => name))).stdout).toBe(shown);
});
