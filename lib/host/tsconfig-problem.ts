import { dirname } from 'node:path';
import { readTsconfig } from '../project/index.ts';
import { loadResolver } from './resolver-pool.ts';

/** What is wrong with a configuration file that somebody named, null where nothing is. */
export function tsconfigProblem(path: string): string | null {
  const read = readTsconfig(path);
  if (read.kind === 'failed') return read.reason;
  // get-tsconfig makes the best of broken JSON; oxc-resolver refuses it: `JSONError { …, line: 1, column: 11 }`.
  const { error = '' } = new (loadResolver().ResolverFactory)({ tsconfig: { configFile: path } }).sync(dirname(path), './tsconfig.json');
  const [, line, column] = /JSONError.*line: (\d+), column: (\d+)/s.exec(error) ?? [];
  return line === undefined ? null : `not valid JSON at line ${line}, column ${column}`;
}
