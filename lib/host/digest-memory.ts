import { fingerprint } from '../base/fingerprint.ts';
import type { ModuleId } from '../effects/index.ts';

/** Where a memory of digests lies between runs. A record is anybody's: its shape is checked. */
export interface DigestRecords {
  get(kind: 'stamps', key: string): unknown;
  put(kind: 'stamps', key: string, value: unknown): void;
}

/** A file's content as it was when its folder said this of it. */
export interface StampedDigest {
  /** What the file system says of the file: both of its times, its size, its number. */
  readonly stamp: string;
  readonly digest: string;
}

/** Digests of files that were read in earlier runs on this machine, so that a file whose stamp is the same is not read again. */
export interface DigestMemory {
  of(file: ModuleId): StampedDigest | null;
  learn(file: ModuleId, learnt: StampedDigest): void;
  /** What is known of the file turned out to be wrong. */
  forget(file: ModuleId): void;
  /** Writes what was learnt. */
  flush(): void;
}

interface Folder {
  readonly files: Map<string, StampedDigest>;
  changed: boolean;
}

/** In one folder. More can only be where names change with each build, and then the earlier ones are of no use. */
const MOST_FILES = 5_000;

const ENTRY = /^(?<stamp>\S+) (?<digest>[0-9a-f]{32}!?)$/u;

/** One record a folder: few files need few of them, and what changes is written alone. */
export function createDigestMemory(records: DigestRecords): DigestMemory {
  const folders = new Map<string, Folder>();
  const open = (path: string): Folder => {
    let folder = folders.get(path);
    if (folder === undefined) folders.set(path, (folder = { files: filesIn(records.get('stamps', keyOf(path))), changed: false }));
    return folder;
  };
  return {
    of(file) {
      const [folder, name] = split(file);
      return open(folder).files.get(name) ?? null;
    },
    learn(file, learnt) {
      const [path, name] = split(file);
      const folder = open(path);
      folder.files.set(name, learnt);
      folder.changed = true;
    },
    forget(file) {
      const [path, name] = split(file);
      const folder = open(path);
      folder.changed = folder.files.delete(name) || folder.changed;
    },
    flush() {
      for (const [path, folder] of folders) {
        if (folder.changed) records.put('stamps', keyOf(path), recordOf(folder));
      }
      // Another process may have learnt more by the time that somebody asks again.
      folders.clear();
    },
  };
}

function filesIn(record: unknown): Map<string, StampedDigest> {
  const files = new Map<string, StampedDigest>();
  if (typeof record !== 'object' || record === null) return files;
  for (const [name, entry] of Object.entries(record)) {
    const { stamp, digest } = (typeof entry === 'string' ? ENTRY.exec(entry)?.groups : undefined) ?? {};
    if (stamp !== undefined && digest !== undefined) files.set(name, { stamp, digest });
  }
  return files;
}

function recordOf({ files }: Folder): Readonly<Record<string, string>> {
  return Object.fromEntries([...files].slice(-MOST_FILES).map(([name, { stamp, digest }]) => [name, `${stamp} ${digest}`]));
}

/** Stamps are of one machine, and so is the key: of where the folder lies on it. */
function keyOf(folder: string): string {
  return fingerprint('stamps', folder);
}

function split(file: ModuleId): [folder: string, name: string] {
  const slash = file.lastIndexOf('/');
  return [file.slice(0, slash), file.slice(slash + 1)];
}
