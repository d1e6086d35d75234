import { createNodeHost, createSession, DEFAULT_OPTIONS, type ModuleReport, type Session } from '../../../lib/api.ts';

/** Judges modules of the disk, and others that stand beside them in memory only. */
export class PlantedSession {
  private readonly files = new Map<string, string>();
  private readonly session: Session;
  private count = 0;

  constructor(root: string) {
    const disk = createNodeHost({ root });
    const { files } = this;
    this.session = createSession(
      {
        ...disk,
        files: {
          read(file) {
            const text = files.get(file);
            return text === undefined ? disk.files.read(file) : { kind: 'text', text };
          },
        },
        resolver: {
          resolve(specifier, importer, syntax) {
            const planted = new URL(specifier, `file://${importer}`).pathname;
            return specifier.startsWith('./$') && files.has(planted) ? { kind: 'file', path: planted } : disk.resolver.resolve(specifier, importer, syntax);
          },
        },
      },
      { ...DEFAULT_OPTIONS, environments: ['node'] },
    );
  }

  /** A number for the names of files: what was judged under a name stays. */
  next(): number {
    return ++this.count;
  }

  /** The file must not have had another text before. */
  add(file: string, text: string): void {
    this.files.set(file, text);
  }

  judge(file: string): ModuleReport {
    return this.session.judge(file);
  }
}
