// npm run fuzz:metamorphic [-- FOLDER... --chains N --steps N --seed N]
// Rewrites modules of the packages that are installed in the folders so that they mean the same: so must their verdicts.
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from '../../ground-truth.ts';
import { type ChainResult, rewriteAll } from './chain.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { chains: { type: 'string', default: '50' }, steps: { type: 'string', default: '10' }, seed: { type: 'string', default: '1' }, texts: { type: 'boolean', default: false } },
});

const verdicts: Record<string, number> = {};
const steps: Record<string, number> = {};
let [chains, changed] = [0, 0];
for (const folder of positionals.length > 0 ? positionals : [ROOT]) {
  for await (const result of rewriteAll({ root: path.resolve(folder), seed: Number(values.seed), chains: Number(values.chains), steps: Number(values.steps) })) {
    chains++;
    verdicts[result.verdict] = (verdicts[result.verdict] ?? 0) + 1;
    for (const step of result.steps) steps[step] = (steps[step] ?? 0) + 1;
    if (result.changed !== null) {
      changed++;
      console.log(changeText(result));
    }
  }
}
console.log(`${chains} chains (${JSON.stringify(verdicts)}), ${changed} verdicts changed; steps: ${JSON.stringify(steps)}`);
if (changed > 0) process.exitCode = 1;

function changeText({ file, verdict, changed: change }: ChainResult): string {
  if (change === null) return '';
  const head = `--- ${path.relative(ROOT, file)}: ${verdict} became ${change.verdict} by ${change.step}`;
  return [head, ...change.findings.slice(0, 3).map((finding) => `    ${finding}`), ...(values.texts ? [change.before.text, '--->', change.after.text] : [])].join('\n');
}
