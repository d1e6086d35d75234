import { posix } from 'node:path';
import type { ModuleId } from '../effects/index.ts';
import { HOST } from '../values/index.ts';

/** No file has this name. */
const HOST_REFERENCE = '<host>';

/** What records call a module: its path from the root, so that they can be moved. */
export class ModuleReferences {
  private readonly root: string;
  private readonly inside: string;

  constructor(root: string) {
    this.root = root;
    this.inside = root.endsWith('/') ? root : `${root}/`;
  }

  of(module: ModuleId): string {
    if (module === HOST) return HOST_REFERENCE;
    return module.startsWith(this.inside) ? module.slice(this.inside.length) : posix.relative(this.root, module);
  }

  moduleOf(reference: string): ModuleId {
    if (reference === HOST_REFERENCE) return HOST;
    return reference.startsWith('.') || reference.startsWith('/') ? posix.resolve(this.root, reference) : `${this.inside}${reference}`;
  }
}
