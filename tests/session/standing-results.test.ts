import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../lib/base/canonical-json.ts';
import { createSession, DEFAULT_OPTIONS } from '../../lib/api.ts';
import type { SessionHost } from '../../lib/session/index.ts';
import { createMemoryStore, type RecordStore } from '../../lib/store/index.ts';
import { memoryHost, type MemoryProject } from '../incremental/memory-host.ts';

const FILES = {
  '/p/app.js': "import { connect } from './db.js';\nimport { log } from './log.js';\nlog(connect);\n",
  '/p/db.js': "import './log.js';\nexport const connect = () => 1;\n",
  '/p/log.js': 'export const log = (text) => console.log(text);\n',
  '/p/other.js': 'export const a = 1;\n',
  '/p/ring/one.js': "import { two } from './two.js';\nexport const one = () => two;\n",
  '/p/ring/two.js': "import { one } from './one.js';\nexport const two = () => one;\n",
};

function projectOf(files: Readonly<Record<string, string>>): MemoryProject {
  return { files: new Map(Object.entries(files)), aliases: new Map(), packageType: 'module' };
}

/** Reports by module, and the modules whose imports were resolved to find them. */
function judgeAll(project: MemoryProject, store: RecordStore): { readonly reports: readonly string[]; readonly resolvedIn: readonly string[] } {
  const host = memoryHost(project);
  const resolvedIn = new Set<string>();
  const watched: SessionHost = {
    ...host,
    resolver: {
      resolve(specifier, importer, syntax) {
        resolvedIn.add(importer);
        return host.resolver.resolve(specifier, importer, syntax);
      },
    },
  };
  const session = createSession(watched, DEFAULT_OPTIONS, store);
  const reports = [...project.files.keys()].map((module) => canonicalJson(session.judge(module)));
  session.flush();
  return { reports, resolvedIn: [...resolvedIn].sort() };
}

describe('what was found before', () => {
  it('stands where nothing changed: no import is resolved again', () => {
    const [project, store] = [projectOf(FILES), createMemoryStore()];
    const cold = judgeAll(project, store);
    expect(judgeAll(project, store)).toEqual({ reports: cold.reports, resolvedIn: [] });
  });

  it('falls with a change, for what imports the changed module, through any number of others, and for nothing else', () => {
    const [project, store] = [projectOf(FILES), createMemoryStore()];
    judgeAll(project, store);
    project.files.set('/p/log.js', 'export const log = (text) => text;\n');
    const warm = judgeAll(project, store);
    expect(warm).toEqual({ reports: judgeAll(project, createMemoryStore()).reports, resolvedIn: ['/p/app.js', '/p/db.js'] });
  });

  it('stands where a comment is added: nothing is written but what stands where in that file', () => {
    const [project, store] = [projectOf(FILES), createMemoryStore()];
    judgeAll(project, store);
    project.files.set('/p/other.js', '// Counts.\nexport const a = 1;\n');
    project.files.set('/p/log.js', `// Writes.\n${FILES['/p/log.js']}`);
    const written: string[] = [];
    const watched: RecordStore = {
      ...store,
      get: (kind, key) => store.get(kind, key),
      put: (kind) => written.push(kind),
      getPack: (name) => store.getPack(name),
      putPack: (_, records) => written.push(...[...records.keys()].map((key) => key.split(' ')[0] ?? '')),
    };
    expect(judgeAll(project, watched)).toEqual({ reports: judgeAll(project, createMemoryStore()).reports, resolvedIn: [] });
    expect(written).toEqual(['facts', 'places', 'facts']);
  });

  it('falls for all members of an import cycle', () => {
    const [project, store] = [projectOf(FILES), createMemoryStore()];
    judgeAll(project, store);
    project.files.set('/p/ring/two.js', "import { one } from './one.js';\nexport const two = one();\n");
    expect(judgeAll(project, store).resolvedIn).toEqual(['/p/ring/one.js', '/p/ring/two.js']);
  });

  it('falls where a module below was judged anew since, though nobody asked for the ones above it', () => {
    const [project, store] = [projectOf(FILES), createMemoryStore()];
    judgeAll(project, store);
    project.files.set('/p/log.js', 'export const log = (text) => text;\n');
    const session = createSession(memoryHost(project), DEFAULT_OPTIONS, store);
    session.judge('/p/log.js');
    session.flush();
    expect(judgeAll(project, store)).toEqual({ reports: judgeAll(project, createMemoryStore()).reports, resolvedIn: ['/p/app.js', '/p/db.js'] });
  });

  it('falls where a file appears that imports may lead to', () => {
    const [project, store] = [projectOf({ ...FILES, '/p/lib.js': "import { a } from './other';\nexport const b = a;\n" }), createMemoryStore()];
    judgeAll(project, store);
    project.files.set('/p/other', 'console.log(1);\n');
    expect(judgeAll(project, store).reports).toEqual(judgeAll(project, createMemoryStore()).reports);
  });
});
