// node parsed-files.mjs LIST: judges the files that LIST names, one path a line, and writes the paths of all files that were parsed for it.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createNodeHost, createSession, DEFAULT_OPTIONS } from '../../dist/lib/api.js';

const [list] = process.argv.slice(2);
const root = process.cwd();
const session = createSession(createNodeHost({ root }), DEFAULT_OPTIONS);
for (const file of readFileSync(list, 'utf8').split('\n').filter(Boolean)) session.judge(path.join(root, file));
const code = session.statistics().parsed.filter((file) => !file.endsWith('.json'));
console.log([...new Set(code)].join('\n'));
