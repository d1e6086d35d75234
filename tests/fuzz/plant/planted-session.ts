import path from 'node:path';
import { createNodeHost, createSession, DEFAULT_OPTIONS, type ModuleReport } from '../../../lib/api.ts';
import type { SessionHost } from '../../../lib/session/index.ts';
import type { Planting } from './planting.ts';

/** Judges modules of the disk, some of which import a file that is not there. */
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
    const planted = other === null ? null : path.posix.join(path.posix.dirname(file), other.specifier);
    if (planted !== null && other !== null) this.others.set(planted, other.text);
    try {
      return this.open().judge(file, text);
    } finally {
      if (planted !== null) this.others.delete(planted);
    }
  }

  private open(): ReturnType<typeof createSession> {
    return createSession(this.host, { ...DEFAULT_OPTIONS, environments: ['node'] });
  }
}
