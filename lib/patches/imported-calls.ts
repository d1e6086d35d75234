import type { ModuleId } from '../effects/index.ts';
import type { Expression, FunctionIndex } from '../facts/index.ts';
import type { TestCode } from './test-code.ts';

/** A function that a test file gets from another module: what holds it, and the names from there. */
export interface ImportedFunction {
  /** An import, or a variable of the top level that holds what `require` gave. */
  readonly root: { readonly kind: 'imported'; readonly binding: number } | { readonly kind: 'variable'; readonly slot: number };
  readonly path: readonly string[];
  /** Of the module, as it was asked for. */
  readonly specifier: string;
}

/** State that such a function writes whenever it is called. */
export interface ImportedWrite {
  /** Null: the host. */
  readonly owner: ModuleId | null;
  readonly path: readonly string[];
  /** Puts what its caller chose in the place of what was there. Others reset, add, or keep something of their own. */
  readonly isSetting: boolean;
}

export type WritesOfImported = (called: ImportedFunction) => readonly ImportedWrite[];

/** `configure(…)`, `store.setUser(…)`; null: the function is the file's own, or which one it is is not known. */
export function importedFunction(code: TestCode, index: FunctionIndex, callee: Expression): ImportedFunction | null {
  const path: string[] = [];
  let root = callee;
  while (root.kind === 'get' && typeof root.key === 'string') {
    path.unshift(root.key);
    root = root.object;
  }
  const specifier = code.requiredOf(index, root)?.specifier;
  if (specifier === undefined || code.isMockedModule(specifier)) return null;
  if (root.kind === 'imported') return { root: { kind: 'imported', binding: root.binding }, path, specifier };
  return root.kind === 'variable' && code.ownerOf(index, root.hops) === 0 ? { root: { kind: 'variable', slot: root.slot }, path, specifier } : null;
}
