import { expect, it } from 'vitest';
import { createSession, DEFAULT_OPTIONS } from '../../lib/api.ts';
import { createMemoryStore } from '../../lib/store/index.ts';
import { memoryHost, type MemoryProject } from './memory-host.ts';

/** The load of use.js calls a function that loads late.js, which needs use.js. */
const projectWith = (root: string): MemoryProject => ({
  files: new Map([
    ['/p/load.js', "export const load = (name) => { const late = import('./late.js'); return () => late; };\n"],
    ['/p/use.js', "import { load } from './load.js';\nexport const use = load('a');\n"],
    ['/p/late.js', "import { use } from './use.js';\nexport const late = [use];\n"],
    ['/p/root.js', `import { late } from './late.js';\nexport const root = late.length + ${root};\n`],
  ]),
  aliases: new Map(),
  packageType: 'module',
});

it('what only a function loads is not looked at for the module that calls it, also where its results are kept', () => {
  const store = createMemoryStore();
  const first = createSession(memoryHost(projectWith('1')), DEFAULT_OPTIONS, store);
  first.judge('/p/root.js');
  first.flush();
  const cold = createSession(memoryHost(projectWith('2')), DEFAULT_OPTIONS).judge('/p/root.js');
  expect(createSession(memoryHost(projectWith('2')), DEFAULT_OPTIONS, store).judge('/p/root.js')).toEqual(cold);
});
