import type { OutlineRequest } from './program.ts';

/** Whether loading a module loads what it requests here. */
export function isLoadedWith({ kind, eager, deferred }: OutlineRequest): boolean {
  return eager && !deferred && (kind === 'static' || kind === 'bare' || kind === 'reexport' || kind === 'require' || kind === 'jsx');
}

/** Whether an evaluation of the module may look at the code of what it requests here. */
export function isNeeded({ kind, eager }: OutlineRequest): boolean {
  return kind === 'require' || (kind === 'dynamic' ? eager : kind !== 'type' && kind !== 'worker');
}
