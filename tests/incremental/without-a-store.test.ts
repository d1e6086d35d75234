import { expect, it } from 'vitest';
import { createSession, DEFAULT_OPTIONS } from '../../lib/api.ts';
import { memoryHost, type MemoryProject } from './memory-host.ts';

/** Without a store nobody asks for the text of a key before something has changed. */
it('a name that comes to be there is seen by who asked for it in vain, in a session without a store', () => {
  const project: MemoryProject = { files: new Map([['/p/asks.js', "import { one } from './leaf.js';\nexport const asks = () => one;\n"], ['/p/leaf.js', 'export const two = 2;\n']]), aliases: new Map(), packageType: 'module' };
  const session = createSession(memoryHost(project), DEFAULT_OPTIONS);
  expect(session.judge('/p/asks.js').verdict).toBe('impure');

  project.files.set('/p/leaf.js', 'export const one = 1;\n');
  session.refresh();

  expect(session.judge('/p/asks.js').verdict).toBe('pure');
});
