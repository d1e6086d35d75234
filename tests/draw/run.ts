// npm run draw -- --rule RULE [--seed N] [--count N] [--profile PROFILE] PACKAGE...
// Draws findings of a rule on what packages ship, for somebody to judge one by one. The same seed, packages and versions
// give the same findings. STRICT_MODULES_CORPUS names the folder in which packages are kept.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { lintPackage, type DrawnFinding } from './lint-package.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rule: { type: 'string', default: 'no-shared-state-mutation' },
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '40' },
    profile: { type: 'string', default: 'server' },
  },
});
const scratch = path.join(process.env['STRICT_MODULES_CORPUS'] ?? path.join(os.tmpdir(), 'strict-modules-corpus'), 'draw');
/** Lines that are shown before and after the place. */
const AROUND = 5;

install(positionals);
const found: DrawnFinding[] = [];
for (const name of positionals) {
  const root = copyOut(name);
  const { files, findings } = await lintPackage(name, root, values.rule, values.profile);
  console.error(`${name}: ${findings.length} findings in ${files} files`);
  found.push(...findings);
}
const drawn = draw(found, Number(values.seed)).slice(0, Number(values.count));
drawn.forEach((finding, index) => console.log(textOf(finding, index + 1)));
console.log(`${drawn.length} of ${found.length} findings of ${values.rule}, seed ${values.seed}`);

function install(names: readonly string[]): void {
  mkdirSync(scratch, { recursive: true });
  const manifest = path.join(scratch, 'package.json');
  if (!existsSync(manifest)) writeFileSync(manifest, '{ "private": true }\n');
  const missing = names.filter((name) => !existsSync(path.join(scratch, 'node_modules', name)));
  if (missing.length > 0) execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--legacy-peer-deps', ...missing], { cwd: scratch, stdio: ['ignore', 'ignore', 'inherit'] });
}

/** Below `node_modules` it would be judged as an installed package. What it imports is found above. */
function copyOut(name: string): string {
  const root = path.join(scratch, 'packages', name.replace('/', '__'));
  rmSync(root, { recursive: true, force: true });
  cpSync(path.join(scratch, 'node_modules', name), root, { recursive: true, dereference: true });
  return root;
}

/** Fisher and Yates's shuffle by a multiplicative generator (Lehmer's, of Park and Miller's constants). */
function draw(all: readonly DrawnFinding[], seed: number): DrawnFinding[] {
  let state = seed;
  const next = (): number => (state = (state * 16807) % 2147483647) / 2147483647;
  for (let warmUp = 0; warmUp < 5; warmUp++) next();
  return all.map((finding) => ({ finding, at: next() })).sort((left, right) => left.at - right.at).map(({ finding }) => finding);
}

function textOf({ file, line, messageId, message }: DrawnFinding, number: number): string {
  const lines = readFileSync(file, 'utf8').split('\n');
  const shown = lines.slice(Math.max(0, line - AROUND - 1), line + AROUND - 1).map((text, index) => `${Math.max(1, line - AROUND) + index === line ? '>' : ' '} ${text.slice(0, 160)}`);
  return `#${number} ${path.relative(scratch, file)}:${line} [${messageId}] ${message}\n${shown.join('\n')}\n`;
}
