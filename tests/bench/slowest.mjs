// node slowest.mjs LIST: judges the files that LIST names, one path a line, each after those that it imports, and writes
// which of them cost most by themselves as JSON. Members of an import cycle count for the one that comes first.
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { createNodeHost, createSession, DEFAULT_OPTIONS } from '../../dist/lib/api.js';

const LISTED = 2;

const [list] = process.argv.slice(2);
const root = process.cwd();
const open = () => createSession(createNodeHost({ root }), DEFAULT_OPTIONS);
const files = readFileSync(list, 'utf8').split('\n').filter(Boolean).map((file) => path.join(root, file));

const session = open();
const costs = importedFirst(files, open()).map((file) => {
  const before = process.cpuUsage();
  session.judge(file);
  const { user, system } = process.cpuUsage(before);
  return { file: path.relative(root, file), bytes: statSync(file).size, cpuSeconds: (user + system) / 1e6 };
});
costs.sort((left, right) => right.cpuSeconds - left.cpuSeconds);
console.log(JSON.stringify(costs.slice(0, LISTED)));

function importedFirst(roots, scout) {
  const order = new Set();
  const seen = new Set();
  for (const start of roots) {
    const path = [];
    const enter = (file) => {
      if (seen.has(file)) return;
      seen.add(file);
      const imports = scout.judge(file).imports.flatMap(({ target }) => (target.kind === 'file' ? [target.path] : []));
      path.push({ file, rest: imports.values() });
    };
    enter(start);
    while (path.length > 0) {
      const { file, rest } = path.at(-1);
      const next = rest.next();
      if (!next.done) {
        enter(next.value);
      } else {
        order.add(file);
        path.pop();
      }
    }
  }
  return [...order];
}
