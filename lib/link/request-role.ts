import type { ModuleRequest } from '../facts/index.ts';

/** Whether loading a module loads what it requests here. */
export function isLoadedWith({ kind, eager, deferred }: ModuleRequest): boolean {
  return eager && !deferred && (kind === 'static' || kind === 'bare' || kind === 'reexport' || kind === 'require' || kind === 'jsx');
}

/** Whether an evaluation of the module may look at the code of what it requests here. */
export function isNeeded({ kind, eager }: ModuleRequest): boolean {
  return kind === 'require' || (kind === 'dynamic' ? eager : kind !== 'type' && kind !== 'worker');
}
