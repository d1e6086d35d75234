import path from 'node:path';
import { createNodeHost, createSession, DEFAULT_OPTIONS, type ModuleReport } from '../../../lib/api.ts';
import type { SessionHost } from '../../../lib/session/index.ts';
import type { Planting } from './planting.ts';

/** Judges modules of the disk, some of them with another text or importing a file that is not there. */
export class PlantedSession {
  private readonly others = new Map<string, string>();
  private readonly host: SessionHost;

  constructor(root: string) {
    const disk = createNodeHost({ root });
    const { others } = this;
    this.host = {
      ...disk,
      files: {
        read(file) {
          const text = others.get(file);
          return text === undefined ? disk.files.read(file) : { kind: 'text', text };
        },
      },
      resolver: {
        resolve(specifier, importer, syntax) {
          const planted = path.posix.join(path.posix.dirname(importer), specifier);
          return others.has(planted) ? { kind: 'file', path: planted } : disk.resolver.resolve(specifier, importer, syntax);
        },
      },
    };
  }

  judge(file: string): ModuleReport {
    return this.open().judge(file);
  }

  judgePlanted(file: string, { text, other }: Planting): ModuleReport {
    const files = new Map([[file, text]]);
    if (other !== null) files.set(path.posix.join(path.posix.dirname(file), other.specifier), other.text);
    return this.judgeWith(file, files);
  }

  /** With these files in the place of those on the disk. */
  judgeWith(file: string, files: ReadonlyMap<string, string>): ModuleReport {
    for (const [name, text] of files) this.others.set(name, text);
    try {
      return this.open().judge(file);
    } finally {
      this.others.clear();
    }
  }

  private open(): ReturnType<typeof createSession> {
    return createSession(this.host, { ...DEFAULT_OPTIONS, environments: ['node'] });
  }
}
