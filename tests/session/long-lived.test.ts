import { expect, it } from 'vitest';
import { createSession, DEFAULT_OPTIONS } from '../../lib/api.ts';
import { createMemoryStore, type RecordStore } from '../../lib/store/index.ts';
import { memoryHost, type MemoryProject } from '../incremental/memory-host.ts';

it('a session that lives for 1,000 edits writes what it learns as it goes, and judges few modules for each', () => {
  const files = new Map<string, string>(Array.from({ length: 20 }, (_, index) => [`/p/m${index}.js`, `${index === 0 ? '' : `import { f as g } from './m${index - 1}.js';\n`}export const f = () => ${index};\n`]));
  const project: MemoryProject = { files, aliases: new Map(), packageType: 'module' };
  let evaluated = 0;
  let most = 0;
  const packed: RecordStore = { ...createMemoryStore(), putPack: (_, added) => { most = Math.max(most, added.size); } };
  const session = createSession(memoryHost(project), DEFAULT_OPTIONS, packed);
  for (let round = 0; round < 1_000; round++) {
    const module = `/p/m${round % 20}.js`;
    const text = `${files.get(module)}// ${round}\nexport const v = ${round};\n`;
    session.judge(module, text);
    session.judge('/p/m19.js');
    if (round % 10 === 9) session.refresh();
    evaluated = Math.max(evaluated, session.statistics().evaluated.length ?? 0);
  }
  session.flush();
  // One burst more than may wait: a single folder, so every record is in one pack.
  expect([evaluated <= 20, most > 0, most <= 600]).toEqual([true, true, true]);
});
