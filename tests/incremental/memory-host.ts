import { posix } from 'node:path';
import { fingerprint } from '../../lib/base/fingerprint.ts';
import type { ModuleId } from '../../lib/api.ts';
import type { SessionHost } from '../../lib/session/index.ts';

/** A project in memory: texts by absolute path. */
export interface MemoryProject {
  readonly files: Map<ModuleId, string>;
  /** What bare specifiers lead to. */
  readonly aliases: Map<string, ModuleId>;
  /** `type` of the only `package.json`. */
  packageType: 'module' | 'commonjs';
}

const MEMORY_ROOT = '/p';

/** Tried in order, like Node with a bundler's leniency: enough for names that shadow each other. */
const SPELLINGS = ['', '.ts', '.js', '.cjs', '/index.js'];

/** The project as a session sees it. Answers follow the project as it is edited. */
export function memoryHost(project: MemoryProject): SessionHost {
  const { files, aliases } = project;
  return {
    root: MEMORY_ROOT,
    files: {
      read(path) {
        const text = files.get(path);
        return text === undefined ? { kind: 'failed', reason: 'no such file' } : { kind: 'text', text };
      },
    },
    resolver: {
      resolve(specifier, importer) {
        if (specifier.startsWith('node:')) return { kind: 'builtin', name: specifier.slice('node:'.length) };
        const wanted = specifier.startsWith('.') ? posix.join(posix.dirname(importer), specifier) : (aliases.get(specifier) ?? '/nowhere');
        const path = SPELLINGS.map((end) => wanted + end).find((candidate) => files.has(candidate));
        return path === undefined ? { kind: 'unresolved', reason: 'no such file' } : { kind: 'file', path };
      },
    },
    packages: { packageOf: () => ({ type: project.packageType, root: MEMORY_ROOT, name: 'project', version: '1.0.0' }) },
    surroundings: { observer: () => ({ haveChanged: changeOf(() => surroundings(project)) }), contentOf: () => surroundings(project) },
  };
}

/** Whether something is otherwise than it was when this was last asked. */
function changeOf(look: () => string): () => boolean {
  let last: string | null = null;
  return () => {
    const now = look();
    const isChanged = now !== last;
    last = now;
    return isChanged;
  };
}

function surroundings({ files, aliases, packageType }: MemoryProject): string {
  return fingerprint([...files.keys()].sort().join('|'), [...aliases].join('|'), packageType);
}
