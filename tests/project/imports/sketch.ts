import type { RequestKind } from '../../../lib/facts/index.ts';
import { buildImportGraph, type FileImports, type ImportEdge, type ImportGraph, type OpenImport } from '../../../lib/project/index.ts';

/** `b` an eager import of b, `dynamic b` a lazy one of that kind, `?@/b` an open one; `!reason` a file that cannot be parsed. */
export type Sketch = Readonly<Record<string, readonly string[]>>;

export function graphOf(sketch: Sketch): ImportGraph {
  return buildImportGraph(Object.keys(sketch), (file) => importsIn(file, sketch[file] ?? []));
}

export function importsIn(from: string, written: readonly string[]): FileImports {
  const failure = written.find((word) => word.startsWith('!'));
  if (failure !== undefined) return { kind: 'unknown', reason: failure.slice(1) };
  const edges = written.flatMap((word): ImportEdge[] => {
    if (/^[?#]/u.test(word)) return [];
    const [to = '', kind] = word.split(' ').toReversed();
    return [{ from, to, kind: (kind ?? 'static') as RequestKind, eager: kind === undefined || kind === 'type' }];
  });
  const open = written.flatMap((word): OpenImport[] => (word.startsWith('?') ? [openImport(word.slice(1))] : []));
  return { kind: 'known', edges, open, hashbang: written.includes('#!') };
}

/** `@/b`, or `b in /packages/b` */
function openImport(word: string): OpenImport {
  const [specifier = '', below = null] = word.split(' in ');
  return { specifier, below, resolved: below !== null };
}
