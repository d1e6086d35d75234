import type { Disk } from '../../lib/store/disk.ts';

interface File {
  readonly bytes: Buffer;
  readonly changed: number;
}

/** A file system, its paths with `/`, whose operations fail on demand. Time is what `clock.now` says. */
export class DiskInMemory implements Disk {
  readonly files = new Map<string, File>();
  readonly clock = { now: 0 };
  /** By operation, the code of the error that it throws from now on. */
  readonly failures: { read?: string; replace?: string; remove?: string; touch?: string } = {};
  writes = 0;

  read(path: string, limit: number): File | null {
    this.failOn('read');
    const file = this.files.get(slashed(path));
    if (file === undefined) throw systemError('ENOENT');
    return file.bytes.length > limit ? null : file;
  }

  replace(path: string, bytes: Uint8Array): void {
    this.writes++;
    this.failOn('replace');
    this.files.set(slashed(path), { bytes: Buffer.from(bytes), changed: this.clock.now });
  }

  remove(path: string): void {
    this.failOn('remove');
    if (!this.files.delete(slashed(path))) throw systemError('ENOENT');
  }

  touch(path: string, time: number): void {
    this.failOn('touch');
    const file = this.files.get(slashed(path));
    if (file === undefined) throw systemError('ENOENT');
    this.files.set(slashed(path), { ...file, changed: time });
  }

  list(folder: string): { path: string; size: number; changed: number }[] {
    return [...this.files].filter(([path]) => parentOf(path) === slashed(folder)).map(([path, { bytes, changed }]) => ({ path, size: bytes.length, changed }));
  }

  folders(folder: string): string[] {
    const below = [...this.files.keys()].filter((path) => path.startsWith(`${slashed(folder)}/`)).map((path) => path.slice(folder.length + 1));
    return [...new Set(below.filter((path) => path.includes('/')).map((path) => path.slice(0, path.indexOf('/'))))];
  }

  private failOn(operation: keyof DiskInMemory['failures']): void {
    const code = this.failures[operation];
    if (code !== undefined) throw systemError(code);
  }
}

function slashed(path: string): string {
  return path.replaceAll('\\', '/');
}

function parentOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/'));
}

function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: it does not work, write '/secret'`), { code });
}
