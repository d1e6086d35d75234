// Loads programs of CommonJS modules, each once from every module, and tells what every watched initialiser gave.
// node run-commonjs.mjs < lines of {"modules": {name: text}} > lines of {entry: {outcomes, order}}
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { watching } from './watch.mjs';

const folder = mkdtempSync(path.join(tmpdir(), 'order-'));
const require = createRequire(path.join(folder, 'start.js'));
writeFileSync(path.join(folder, 'package.json'), '{}');

function load(entry) {
  const outcomes = {};
  const order = [];
  globalThis.watch = watching(outcomes, order);
  for (const file of Object.keys(require.cache)) delete require.cache[file];
  require(path.join(folder, entry));
  return { outcomes, order };
}

for await (const line of createInterface({ input: process.stdin })) {
  const { modules } = JSON.parse(line);
  for (const [name, text] of Object.entries(modules)) writeFileSync(path.join(folder, name), text);
  const results = {};
  for (const entry of Object.keys(modules)) {
    try {
      results[entry] = load(entry);
    } catch (error) {
      results[entry] = { failed: `${error?.stack ?? error}` };
    }
  }
  console.log(JSON.stringify(results));
}
rmSync(folder, { recursive: true });
