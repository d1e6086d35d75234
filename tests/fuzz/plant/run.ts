// npm run fuzz:plant [-- FOLDER... --modules N --each N --seed N]
// Plants effects and decoys in pure modules of the packages that are installed in the folders.
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from '../../ground-truth.ts';
import { type Missed, plantAll } from './plant-all.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { modules: { type: 'string', default: '50' }, each: { type: 'string', default: '10' }, seed: { type: 'string', default: '1' } },
});

let [modules, effects, decoys, missed] = [0, 0, 0, 0];
for (const folder of positionals.length > 0 ? positionals : [ROOT]) {
  for (const result of plantAll({ root: path.resolve(folder), seed: Number(values.seed), each: Number(values.each), modules: Number(values.modules) })) {
    modules += result.modules;
    effects += result.effects;
    decoys += result.decoys;
    missed += result.missed.length;
    for (const each of result.missed) console.log(missedText(each));
  }
}
console.log(`${effects} effects and ${decoys} decoys planted in ${modules} modules; ${missed} judged wrongly`);
if (missed > 0) process.exitCode = 1;

function missedText({ file, planting: { kind, where, code, other }, verdict, findings }: Missed): string {
  return [`--- ${kind} ${where} of ${path.relative(ROOT, file)}: ${verdict}`, ...(other === null ? [] : [`// ${other.specifier}\n${other.text.trim()}`]), code, ...findings.slice(0, 3).map((finding) => `    ${finding}`)].join('\n');
}
