import { dirname } from 'node:path';
import { ResolverFactory } from 'oxc-resolver';
import { readTsconfig } from '../project/index.ts';

/** What is wrong with a configuration file that somebody named, null where nothing is. */
export function tsconfigProblem(path: string): string | null {
  const read = readTsconfig(path);
  if (read.kind === 'failed') return read.reason;
  // get-tsconfig makes the best of broken JSON; oxc-resolver refuses it: `JSONError { …, line: 1, column: 11 }`.
  const { error = '' } = new ResolverFactory({ tsconfig: { configFile: path } }).sync(dirname(path), './tsconfig.json');
  const [, line, column] = /JSONError.*line: (\d+), column: (\d+)/s.exec(error) ?? [];
  return line === undefined ? null : `not valid JSON at line ${line}, column ${column}`;
}
