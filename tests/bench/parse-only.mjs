// node parse-only.mjs LIST: parses the files that LIST names, one path a line, with oxc-parser and nothing else.
import { readFileSync } from 'node:fs';
import { parseSync } from 'oxc-parser';

const [list] = process.argv.slice(2);
let statements = 0;
for (const file of readFileSync(list, 'utf8').split('\n').filter(Boolean)) {
  // `program` is built when it is first read.
  statements += parseSync(file, readFileSync(file, 'utf8'), { astType: 'ts', range: true }).program.body.length;
}
console.log(statements);
