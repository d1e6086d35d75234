import path from 'node:path';
import type { Node, Parsed } from './syntax-tree.ts';

/** One file that names another module: an import, a re-export, an `import()` or the type `import('…')`. */
export interface Import {
  readonly from: string;
  readonly line: number;
  readonly specifier: string;
  /** Path from the repository's root, null where a package or a module of Node is named. */
  readonly to: string | null;
}

export function importsOf(file: string, { nodes, lineOf }: Parsed): Import[] {
  return nodes.flatMap((node) => {
    const specifier = specifierOf(node);
    return specifier === null ? [] : [importOf(file, lineOf(node), specifier)];
  });
}

export function importOf(from: string, line: number, specifier: string): Import {
  const to = specifier.startsWith('.') ? path.posix.join(path.posix.dirname(from), specifier) : null;
  return { from, line, specifier, to };
}

function specifierOf({ source, type }: Node): string | null {
  const namesModule = /^(?:Import(?:Declaration|Expression)|Export(?:Named|All)Declaration|TSImportType)$/.test(type);
  if (!namesModule || typeof source !== 'object' || source === null || !('value' in source)) return null;
  return typeof source.value === 'string' ? source.value : null;
}
