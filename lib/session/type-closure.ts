import { fingerprint } from '../base/fingerprint.ts';
import type { ModuleId } from '../effects/index.ts';
import type { LinkTarget } from '../evaluation/index.ts';
import type { Outlined } from '../link/index.ts';

/** What the fingerprint of a module's types is made of. */
export interface TypeSources {
  outline(module: ModuleId): Outlined;
  target(module: ModuleId, request: number): LinkTarget;
  reference(module: ModuleId): string;
  /** Null for a file that cannot be read. */
  textOf(module: ModuleId): string | null;
  /** Name and version of the package that an installed file belongs to; null for own code. */
  packageOf(module: ModuleId): string | null;
  compilerOptionsOf(module: ModuleId): string;
}

/** Inferred types depend on all that a file imports, for types or for values: the fingerprint of these texts. */
export class TypeClosures {
  private readonly sources: TypeSources;
  private readonly known = new Map<ModuleId, string>();

  constructor(sources: TypeSources) {
    this.sources = sources;
  }

  fingerprintOf(module: ModuleId): string {
    let known = this.known.get(module);
    if (known === undefined) this.known.set(module, (known = this.compute(module)));
    return known;
  }

  /** Something changed. */
  clear(): void {
    this.known.clear();
  }

  private compute(module: ModuleId): string {
    const { sources } = this;
    const parts = new Set([sources.compilerOptionsOf(module)]);
    const seen = new Set([module]);
    for (const next of seen) {
      const installed = sources.packageOf(next);
      parts.add(installed ?? `${sources.reference(next)} ${fingerprint(sources.textOf(next) ?? '')}`);
      if (installed === null) for (const imported of this.importsOf(next)) seen.add(imported);
    }
    return fingerprint(...[...parts].sort());
  }

  private importsOf(module: ModuleId): readonly ModuleId[] {
    const outlined = this.sources.outline(module);
    if (outlined.kind === 'failed') return [];
    return outlined.outline.requests.flatMap((_request, index) => {
      const target = this.sources.target(module, index);
      return target.kind === 'module' ? [target.module] : [];
    });
  }
}
