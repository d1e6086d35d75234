import type { ModuleId } from '../effects/index.ts';

/** Modules that need a module, of all revisions: a superset of the present ones. */
export class Importers {
  private readonly importers = new Map<ModuleId, Set<ModuleId>>();

  note(module: ModuleId, importer: ModuleId): void {
    const known = this.importers.get(module);
    if (known === undefined) this.importers.set(module, new Set([importer]));
    else known.add(importer);
  }

  /** These modules and all above them, each once. */
  above(modules: Iterable<ModuleId>): ReadonlySet<ModuleId> {
    const found = new Set(modules);
    for (const module of found) for (const importer of this.importers.get(module) ?? []) found.add(importer);
    return found;
  }

  /** Forgets who needs other modules than these. */
  retain(modules: ReadonlySet<ModuleId>): void {
    for (const module of [...this.importers.keys()]) if (!modules.has(module)) this.importers.delete(module);
  }
}
