// node questions.mjs FOLDER: judges the files of FOLDER, then asks what each rule asks of each of them, all in one session,
// and writes what CPU each question took as JSON, in seconds.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createNodeHost, createSession, DEFAULT_OPTIONS } from '../../dist/lib/api.js';

const [folder] = process.argv.slice(2);
const root = process.cwd();
const files = readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => path.join(entry.parentPath, entry.name));
const session = createSession(createNodeHost({ root }), DEFAULT_OPTIONS);

const QUESTIONS = {
  judge: (file) => session.judge(file),
  order: (file) => session.order(file),
  races: (file) => session.races(file),
  'fragile loads': (file) => session.fragileLoads(file, readFileSync(file, 'utf8')),
  state: (file) => session.state(file),
  claims: (file) => session.claims(file),
  exposed: (file) => session.exposed(file),
  patches: (file) => session.patches(file, {}),
};

const costs = Object.entries(QUESTIONS).map(([question, ask]) => {
  const before = process.cpuUsage();
  for (const file of files) ask(file);
  const { user, system } = process.cpuUsage(before);
  return [question, (user + system) / 1e6];
});
console.log(JSON.stringify(Object.fromEntries(costs)));
