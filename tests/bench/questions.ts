import { readFileSync } from 'node:fs';
import path from 'node:path';
import Table from 'cli-table3';
import { measure } from './measure.ts';
import { syntheticProject } from './synthetic/write-project.ts';

const SIZE = 5_000;
const QUESTIONS = path.join(import.meta.dirname, 'questions.mjs');

/** What the questions of the rules take, beside judging a synthetic project cold in the same session. The first pays for what is known of the project. */
export async function measureQuestions(scratch: string): Promise<string> {
  const output = path.join(scratch, 'questions.json');
  await measure([QUESTIONS, 'src'], syntheticProject(scratch, SIZE).root, output);
  const costs: Readonly<Record<string, number>> = JSON.parse(readFileSync(output, 'utf8'));
  const table = new Table({ head: [`${SIZE} modules`, 'CPU s', 'against judging'], style: { head: [], border: [] } });
  for (const [question, cost] of Object.entries(costs)) table.push([question, cost.toFixed(2), `${((100 * cost) / (costs['judge'] ?? Number.NaN)).toFixed(1)} %`]);
  return table.toString();
}
