import type { ModuleId } from '../effects/index.ts';
import { isLoading, type Answer, type EntryPoint } from '../project/index.ts';
import type { ProjectQuestions } from './options.ts';

const STARTS: readonly EntryPoint['origin']['kind'][] = ['main', 'bin', 'hashbang', 'settings'];

/** Known entry points of one revision of the program. Finding them takes the whole project: asked only where there is something to tell. */
export class ProgramEntries {
  private readonly project: ProjectQuestions | null;
  /** Those that load a module. */
  private readonly loading = new Map<ModuleId, readonly ModuleId[]>();
  private known: readonly ModuleId[] | null = null;
  private starting: readonly ModuleId[] | null = null;

  constructor(project: ProjectQuestions | null) {
    this.project = project;
  }

  get all(): readonly ModuleId[] {
    return (this.known ??= [...new Set(this.project === null ? [] : foundIn(this.project.entryPoints()).map(({ module }) => module))]);
  }

  /** Those with which a program of the users starts, in a process or page of its own. */
  get started(): readonly ModuleId[] {
    return (this.starting ??= [...new Set(this.project === null ? [] : foundIn(this.project.entryPoints()).flatMap(({ module, origin }) => (STARTS.includes(origin.kind) ? [module] : [])))].sort());
  }

  /** Those that load a module, in code unit order. */
  to(module: ModuleId): readonly ModuleId[] {
    let found = this.loading.get(module);
    if (found === undefined) this.loading.set(module, (found = this.find(module)));
    return found;
  }

  private find(module: ModuleId): readonly ModuleId[] {
    if (this.project === null) return [];
    const loading = new Set([module, ...loadedBy(module, this.project)]);
    return this.all.filter((entry) => loading.has(entry)).sort();
  }
}

/** Modules of the project that load a module, directly or through others. */
export function loadedBy(module: ModuleId, project: ProjectQuestions): readonly ModuleId[] {
  return foundIn(project.dependentsOf(module, { follow: isLoading }));
}

/** As much as is known. */
export function foundIn<Found>(answer: Answer<Found>): readonly Found[] {
  return answer.known ? answer.found : answer.atLeast;
}
