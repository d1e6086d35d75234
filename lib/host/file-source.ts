import { readFileSync, statSync } from 'node:fs';
import type { FileSource, ReadResult } from '../project/index.ts';

/** Far above any bundle; beyond it a parse would exhaust memory before it ends. */
const SIZE_LIMIT_MIB = 256;

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

/** Reads the disk, each time anew. */
export function createFileSource(): FileSource {
  return { read: readText };
}

function readText(path: string): ReadResult {
  try {
    const found = statSync(path);
    if (found.isDirectory()) return failed('is a directory');
    // Reading a pipe or a device might never end.
    if (!found.isFile()) return failed('not a regular file');
    if (found.size > SIZE_LIMIT_MIB * 2 ** 20) return failed(`larger than ${SIZE_LIMIT_MIB} MiB`);
    return { kind: 'text', text: decode(readFileSync(path)) };
  } catch (error) {
    return failed(reasonOf(error));
  }
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
