// npm run fuzz [-- --minutes N | --programs N] [--kind modules|states] [--seed N] [--processes N] [--reduce imprecise]
// Runs generated programs under observation and compares what was seen with what the analysis says.
import { parseArgs } from 'node:util';
import type { BatchOrder } from './campaign/batch.ts';
import { campaign } from './campaign/pool.ts';
import { addResults, countOf, failureText, NO_RESULT, summaryText } from './campaign/summary.ts';
import type { MismatchKind } from './compare/mismatch.ts';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string' },
    programs: { type: 'string' },
    kind: { type: 'string', default: 'modules' },
    seed: { type: 'string', default: '1' },
    processes: { type: 'string', default: '2' },
    reduce: { type: 'string', multiple: true, default: [] },
  },
});

const BATCH = 100;

function* orders(): Generator<BatchOrder> {
  const programs = values.programs === undefined ? (values.minutes === undefined ? 1_000 : Infinity) : Number(values.programs);
  const end = values.minutes === undefined ? Infinity : Date.now() + Number(values.minutes) * 60_000;
  for (let batch = 0; batch * BATCH < programs && Date.now() < end; batch++) {
    yield { kind: values.kind === 'states' ? 'states' : 'modules', seed: Number(values.seed) * 1_000_003 + batch, programs: Math.min(BATCH, programs - batch * BATCH) };
  }
}

let total = NO_RESULT;
for await (const result of campaign(orders(), { processes: Number(values.processes), reduced: values.reduce as MismatchKind[] })) {
  total = addResults(total, result);
  for (const failure of result.failures) console.log(`${failureText(failure)}\n`);
  process.stderr.write(`\r${total.programs} programs, ${countOf(total, 'unsound')} unsound, ${total.imprecise} imprecise `);
}
console.log(`\n${summaryText(total)}`);
if (countOf(total, 'unsound') + countOf(total, 'crash') > 0) process.exitCode = 1;
