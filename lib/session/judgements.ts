import type { EagerRead, ModuleId, ModuleVerdict, StateAccesses } from '../effects/index.ts';
import type { LinkTarget } from '../evaluation/index.ts';
import type { RequestKind } from '../facts/index.ts';
import { isLoadedWith, type LinkedModule } from '../link/index.ts';
import type { RaceFinding } from '../order/index.ts';
import type { ModuleReport } from './module-report.ts';
import type { ModuleTable } from './module-table.ts';
import type { RecordedSpan } from './records.ts';

/** One request that is loaded with its module. */
export interface LoadedRequest {
  readonly kind: RequestKind;
  readonly target: LinkTarget;
  /** What only the text says. Few ask: it takes a look at the text's own record. */
  written(): WrittenRequest;
}

/** An import as its text has it. */
export interface WrittenRequest {
  readonly specifier: string;
  readonly span: RecordedSpan | null;
}

/** What the order of loads decides in a module, whatever is loaded first. */
export interface OrderJudgement {
  /** Reads that come too early in every order. */
  readonly early: readonly EagerRead[];
  /** Others may, for some entry points. */
  readonly isOpen: boolean;
}

/** Where a report gets what was found: from the linker, or from results that still stand. */
export interface Judgements {
  own(module: ModuleId): ModuleVerdict;
  /** Without the verdict of its own, which most importers do not look at. */
  below(module: ModuleId): Pick<LinkedModule, 'closure' | 'nearestEffect'>;
  /** In the order of the outline, without those of the JSX runtime, which no code names. */
  requests(module: ModuleId): readonly LoadedRequest[];
  order(module: ModuleId): OrderJudgement;
  /** Races for state that the order of its imports decides. */
  races(module: ModuleId): readonly RaceFinding[];
  /** What its functions do to shared state once it is loaded. */
  accesses(module: ModuleId): Pick<StateAccesses, 'writes' | 'exposed'>;
  /** What its text says without being run. */
  text(module: ModuleId): Pick<ModuleReport, 'traits' | 'misplaced'>;
}

/** Those that are loaded with the module, as its text has them. */
export function loadedRequests(module: ModuleId, modules: ModuleTable): LoadedRequest[] {
  return loadedIndices(module, modules).map(({ kind, specifier, index }) => ({ kind, target: modules.target(module, index), written: () => ({ specifier, span: modules.locateRequest(module, index) }) }));
}

/** The request of the text that is the one with this number among those that are loaded. */
export function writtenRequest(module: ModuleId, modules: ModuleTable, place: number): WrittenRequest {
  const found = loadedIndices(module, modules)[place];
  return found === undefined ? { specifier: '', span: null } : { specifier: found.specifier, span: modules.locateRequest(module, found.index) };
}

function loadedIndices(module: ModuleId, modules: ModuleTable): { readonly kind: RequestKind; readonly specifier: string; readonly index: number }[] {
  const outlined = modules.outline(module);
  if (outlined.kind === 'failed') return [];
  return outlined.outline.requests.flatMap((request, index) => (isLoadedWith(request) && request.kind !== 'jsx' ? { kind: request.kind, specifier: request.specifier, index } : []));
}

export function whatTextSays(module: ModuleId, modules: ModuleTable): ReturnType<Judgements['text']> {
  const outlined = modules.outline(module);
  if (outlined.kind === 'failed') return { traits: null, misplaced: [] };
  const { hashbang, hasExports, format, misplaced } = outlined.outline;
  return { traits: { hashbang, hasExports, format }, misplaced };
}
