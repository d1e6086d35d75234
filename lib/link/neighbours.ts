import type { ModuleId } from '../effects/index.ts';
import type { LinkTarget } from '../evaluation/index.ts';
import type { Program } from './program.ts';
import { isLoadedWith, isNeeded } from './request-role.ts';

/** Where a module's requests lead. */
export interface Neighbours {
  /** Modules whose code an evaluation may look at. */
  readonly needed: readonly ModuleId[];
  /** What is loaded with the module. */
  readonly loaded: readonly LinkTarget[];
  /** By request; null for those that no evaluation follows. */
  readonly targets: readonly (LinkTarget | null)[];
}

const ALONE: Neighbours = { needed: [], loaded: [], targets: [] };

/** The import graph as far as somebody asked for it, in one revision. */
export class NeighbourTable {
  private readonly program: Program;
  private readonly known = new Map<ModuleId, Neighbours>();

  constructor(program: Program) {
    this.program = program;
  }

  of(module: ModuleId): Neighbours {
    let known = this.known.get(module);
    if (known === undefined) this.known.set(module, (known = this.find(module)));
    return known;
  }

  /** Modules whose code an evaluation of this one may look at. */
  neededBy(module: ModuleId): readonly ModuleId[] {
    return this.of(module).needed;
  }

  forget(module: ModuleId): void {
    this.known.delete(module);
  }

  clear(): void {
    this.known.clear();
  }

  private find(module: ModuleId): Neighbours {
    const outlined = this.program.outline(module);
    if (outlined.kind === 'failed') return ALONE;
    const needed = new Set<ModuleId>();
    const loaded: LinkTarget[] = [];
    const targets = outlined.outline.requests.map((request, index) => {
      if (request.kind === 'type' || request.kind === 'worker') return null;
      const target = this.program.target(module, index);
      if (target.kind === 'module' && isNeeded(request)) needed.add(target.module);
      if (isLoadedWith(request)) loaded.push(target);
      return target;
    });
    return { needed: [...needed], loaded, targets };
  }
}
