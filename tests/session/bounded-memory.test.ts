import { expect, it } from 'vitest';
import { createSession, DEFAULT_OPTIONS } from '../../lib/api.ts';
import { memoryHost, type MemoryProject } from '../incremental/memory-host.ts';

/** More than the linker keeps the values of: modules that all call a function of the first. */
const COUNT = 6_100;
const pathOf = (index: number): string => `/p/m${index}.js`;
const base = (body: string): string => `export const seen = { count: 0 };\nexport function note() { ${body} }\n`;

it('values that were let go of are made again, and an edit after that is judged as from the start', () => {
  const files = new Map(Array.from({ length: COUNT }, (_, index) => [pathOf(index), index === 0 ? base('return 1;') : "import { note } from './m0.js';\nexport const x = note();\n"]));
  const project: MemoryProject = { files, aliases: new Map(), packageType: 'module' };
  const session = createSession(memoryHost(project), DEFAULT_OPTIONS);
  for (const path of files.keys()) session.judge(path);
  expect(session.statistics().materialised).toEqual([pathOf(0)]);
  files.set(pathOf(0), base('seen.count++;'));
  session.refresh();
  const cold = createSession(memoryHost(project), DEFAULT_OPTIONS);
  for (const index of [0, 1, COUNT - 1]) expect(session.judge(pathOf(index))).toEqual(cold.judge(pathOf(index)));
  expect(session.judge(pathOf(1)).verdict).toBe('impure');
});
