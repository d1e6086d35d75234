import { canonicalJson } from '../../lib/base/canonical-json.ts';
import { createFileStore } from '../../lib/store/index.ts';
import { keyOf, valueOf } from './numbered-record.ts';
import type { WriterTask } from './run-writer.ts';

/** Run as a process of its own by run-writer.ts. */
const task: WriterTask = JSON.parse(process.argv[2] ?? '');
const warnings: string[] = [];
const wrong: number[] = [];
const { folder, limitBytes } = task;
// A turn of tidying up after every write, from the first shard on: so that all writers meet there.
const random = () => 0;
const store = createFileStore({ folder, onWarning: (message) => warnings.push(message), limitBytes, random });

for (let round = 0; round < task.records || task.endless === true; round++) {
  const index = ((task.first ?? 0) + round) % task.records;
  const expected = valueOf(index, task.textLength);
  const found = store.get('facts', keyOf(index));
  if (found !== null && canonicalJson(found) !== canonicalJson(expected)) wrong.push(index);
  store.put('facts', keyOf(index), expected);
  store.flush();
  if (round === 20) process.stdout.write('writing\n');
}
process.stdout.write(`${JSON.stringify({ warnings, wrong, statistics: store.statistics() })}\n`);
