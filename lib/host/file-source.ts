import { isUtf8 } from 'node:buffer';
import { closeSync, constants, fstatSync, openSync, readSync, type Stats, statSync } from 'node:fs';
import { digest, textDigest } from '../base/fingerprint.ts';
import type { ModuleId } from '../effects/index.ts';
import { type FileSource, type ReadResult, TextChanged } from '../project/index.ts';
import type { DigestMemory } from './digest-memory.ts';

/** Far above any bundle; beyond it a parse would exhaust memory before it ends. */
const SIZE_LIMIT_MIB = 256;

type TextRead = Extract<ReadResult, { readonly kind: 'text' }>;

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  ENOTDIR: 'no such file',
  EISDIR: 'is a directory',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ELOOP: 'too many levels of symbolic links',
  ENAMETOOLONG: 'name too long',
  EMFILE: 'too many open files',
  ENFILE: 'too many open files',
  ERR_INVALID_ARG_VALUE: 'not a valid path',
};

/** Reads the disk, each time anew; remembers what the file system said of a file when it was read. */
export function createFileSource(digests: DigestMemory | null = null, now: () => number = Date.now): FileSource {
  const stamps = new Map<ModuleId, string>();
  return {
    read(path) {
      const known = digests?.of(path) ?? null;
      if (known !== null && known.stamp === stampOf(path)) {
        stamps.set(path, known.stamp);
        return promisedText(known.digest, () => readText(path, now).result, () => {
          digests?.forget(path);
          throw new TextChanged(path);
        });
      }
      const { stamp, isOld, result } = readText(path, now);
      stamps.set(path, stamp);
      return digests !== null && isOld && result.kind === 'text' ? noting(result, (digest) => digests.learn(path, { stamp, digest })) : result;
    },
    isUnchanged(path) {
      const known = stamps.get(path);
      return known !== undefined && known !== UNSTAMPED && known === stampOf(path);
    },
    flush: () => digests?.flush(),
  };
}

/** Of a file that could not be read, or that changed so lately that its next change may bear the same time. */
const UNSTAMPED = '';

/** Coarsest resolution of time stamps in use, in milliseconds: on the disks that a process which lives on is asked about… */
const STAMP_RESOLUTION = 20;
/** …and of all file systems (FAT), for what is believed for longer than one process lives. */
const COARSEST_RESOLUTION = 2_000;

function stampOf(path: string): string {
  try {
    return stampIn(statSync(path));
  } catch {
    return UNSTAMPED;
  }
}

function stampIn({ mtimeMs, ctimeMs, size, ino }: Stats): string {
  return `${mtimeMs}:${ctimeMs}:${size}:${ino}`;
}

/** Not blocking: opening a named pipe must not wait for its writer. Windows has no such flag. */
const READ = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

interface StampedRead {
  readonly stamp: string;
  /** Whether a change of the file from now on is sure to change its stamp. */
  readonly isOld: boolean;
  readonly result: ReadResult;
}

function readText(path: string, now: () => number): StampedRead {
  let file: number | null = null;
  try {
    file = openSync(path, READ);
    const found = fstatSync(file);
    const result = readFound(file, found);
    const age = now() - Math.max(found.mtimeMs, found.ctimeMs);
    return { stamp: age > STAMP_RESOLUTION ? stampIn(found) : UNSTAMPED, isOld: age > COARSEST_RESOLUTION, result };
  } catch (error) {
    return { stamp: UNSTAMPED, isOld: false, result: failed(reasonOf(error)) };
  } finally {
    if (file !== null) closeSync(file);
  }
}

function readFound(file: number, found: Stats): ReadResult {
  if (found.isDirectory()) return failed('is a directory');
  // Reading a pipe or a device might never end.
  if (!found.isFile()) return failed('not a regular file');
  if (found.size > SIZE_LIMIT_MIB * 2 ** 20) return failed(`larger than ${SIZE_LIMIT_MIB} MiB`);
  return textOf(readBytes(file, found.size));
}

function readBytes(file: number, size: number): Buffer {
  // From Node's pool where it is small: most sources are, and making memory for each costs more than reading it.
  const bytes = Buffer.allocUnsafe(size);
  let length = 0;
  for (let got = -1; got !== 0 && length < size; length += got) got = readSync(file, bytes, length, size - length, null);
  return bytes.subarray(0, length);
}

/** Of a file whose digest is known. Where somebody needs the text after all, it has to be what was promised. */
function promisedText(digest: string, read: () => ReadResult, refuse: () => never): ReadResult {
  let text: string | null = null;
  return {
    kind: 'text',
    digest,
    get text() {
      if (text !== null) return text;
      const result = read();
      if (result.kind === 'text' && result.digest === digest) return (text = result.text);
      return refuse();
    },
  };
}

/** The same, telling the digest when it becomes known. */
function noting(read: TextRead, note: (digest: string) => void): TextRead {
  let isNoted = false;
  return {
    kind: 'text',
    get text() {
      return read.text;
    },
    get digest() {
      const digest = read.digest ?? textDigest(read.text);
      if (!isNoted) note(digest);
      isNoted = true;
      return digest;
    },
  };
}

/** Decoded when somebody needs the text: of most files of a warm run only the digest is looked at. */
function textOf(bytes: Buffer): ReadResult {
  let source: Buffer | null = bytes;
  let text = '';
  let known: string | null = null;
  const read = {
    kind: 'text' as const,
    get text() {
      if (source !== null) text = decode(source);
      source = null;
      return text;
    },
    get digest() {
      return (known ??= source !== null && isUtf8(source) ? digest(isMarked(source) ? source.subarray(3) : source) : textDigest(read.text));
    },
  };
  return read;
}

function isMarked(bytes: Buffer): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

function failed(reason: string): ReadResult {
  return { kind: 'failed', reason };
}

/** As the encoding standard's UTF-8 decode: invalid bytes become U+FFFD, a byte order mark is dropped. */
function decode(bytes: Buffer): string {
  const text = bytes.toString('utf8');
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

function reasonOf(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? (code === '' ? 'cannot be read' : `cannot be read (${code})`);
}
