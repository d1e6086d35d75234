// npm run fuzz:robustness [-- --minutes N --seed N | --show SEED:INDEX]
// Judges mutated sources in a process of their own: it must neither die nor hang, nor grow without bound.
import { parseArgs } from 'node:util';
import { mutantsOf, openSources } from './attack.ts';
import { siege } from './siege.ts';

const { values } = parseArgs({ options: { minutes: { type: 'string', default: '5' }, seed: { type: 'string', default: '1' }, show: { type: 'string' } } });
const BATCH = 50;

if (values.show === undefined) await run();
else show(values.show);

function show(which: string): void {
  const [seed = 1, index = 0] = which.split(':').map(Number);
  const mutant = mutantsOf(seed, BATCH, openSources())[index];
  console.error(mutant?.name, mutant?.how.join(', '));
  process.stdout.write(mutant?.text ?? '');
}

function* seeds(): Generator<number> {
  const end = Date.now() + Number(values.minutes) * 60_000;
  for (let seed = Number(values.seed); Date.now() < end; seed++) yield seed;
}

async function run(): Promise<void> {
  const verdicts: Record<string, number> = {};
  let [mutants, failures, megabytes] = [0, 0, 0];
  for await (const result of siege(seeds(), BATCH)) {
    mutants += result.mutants;
    failures += result.failures.length;
    megabytes = Math.max(megabytes, result.megabytes);
    for (const [verdict, count] of Object.entries(result.verdicts)) verdicts[verdict] = (verdicts[verdict] ?? 0) + count;
    for (const failure of result.failures) console.log(failure);
    process.stderr.write(`\r${mutants} mutants, ${failures} failures, ${megabytes} MB `);
  }
  console.log(`\n${mutants} mutants in ${values.minutes} minutes: ${failures} failures; ${JSON.stringify(verdicts)}; at most ${megabytes} MB`);
  if (failures > 0) process.exitCode = 1;
}
