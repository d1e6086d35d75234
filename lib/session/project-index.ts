import type { ModuleId } from '../effects/index.ts';
import {
  buildImportGraph, ownModules, dependentsOf, edgesKey, edgesRecord, entryPointsOf, fromGraphRecord, fromRecord, graphRecord, importersOf, importsFrom, importsOf, isVouchedFor, relativeTo, updateImportGraph,
  type Answer, type EntryPoint, type FileImports, type GraphQuestion, type ImportEdge, type ImportGraph, type OwnModules, type ProjectSurvey, type ResolvedImports,
} from '../project/index.ts';
import { fingerprint } from '../base/fingerprint.ts';
import type { ModuleTable } from './module-table.ts';
import type { SummaryStore } from './packed-records.ts';

/** The set of files that are taken together, as the host finds it. */
export interface ProjectHost {
  /** Looks at the disk anew. */
  survey(): ProjectSurvey;
}

/** The index of one survey. */
interface Built {
  readonly survey: ProjectSurvey;
  readonly files: ReadonlySet<ModuleId>;
  readonly own: OwnModules;
  graph: ImportGraph;
  /** Of each file, what its imports were computed from. */
  readonly keys: ReadonlyMap<ModuleId, string>;
}

/**
 * Who imports whom among the project's files. Computed when somebody asks, once: a file's imports are kept in the store
 * under its text and all that decides where they lead, and a change of one file changes only its own edges.
 */
export class ProjectIndex {
  private readonly host: ProjectHost;
  private readonly modules: ModuleTable;
  private built: Built | null = null;
  /** Files with imports that the key does not vouch for. */
  private readonly doubtful = new Set<ModuleId>();
  private isFresh = false;
  /** Changed since: nothing else did. */
  private readonly edited = new Set<ModuleId>();
  private readonly store: SummaryStore | null;
  /** Of the engine and the options. */
  private readonly stamp: string;

  constructor(host: ProjectHost, modules: ModuleTable, store: SummaryStore | null, stamp: string) {
    this.host = host;
    this.modules = modules;
    this.store = store;
    this.stamp = stamp;
  }

  /** Files may have changed, appeared or vanished: the next question looks. */
  expire(): void {
    this.isFresh = false;
  }

  /** The text of one file changed, and nothing else. */
  edit(module: ModuleId): void {
    this.edited.add(module);
  }

  importersOf(module: ModuleId, question?: GraphQuestion): Answer<ImportEdge> {
    return importersOf(this.current().graph, module, question);
  }

  dependentsOf(module: ModuleId, question?: GraphQuestion): Answer<ModuleId> {
    return dependentsOf(this.current().graph, module, question);
  }

  importsOf(module: ModuleId, question?: GraphQuestion): Answer<ImportEdge> {
    return importsOf(this.current().graph, module, question);
  }

  entryPoints(): Answer<EntryPoint> {
    const { survey, graph } = this.current();
    const { entries, unmapped } = entryPointsOf({ files: survey.files, outputs: survey.outputs, classes: survey.classes, graph });
    const doubt = unmapped[0] === undefined ? unreadIn(graph) : `\`${unmapped[0].path}\` of a package.json: ${unmapped[0].reason}`;
    return doubt === null ? { known: true, found: entries } : { known: false, reason: doubt, atLeast: entries };
  }

  private current(): Built {
    if (this.built === null || !this.isFresh) this.built = this.brought(this.built);
    else if (this.edited.size > 0) this.built = this.withEdits(this.built);
    this.isFresh = true;
    this.edited.clear();
    return this.built;
  }

  /** The index as it is now, from what was known of it before. */
  private brought(before: Built | null): Built {
    const survey = this.host.survey();
    const files = new Set(survey.files.files);
    const own = ownModules(survey.files, survey.outputs);
    const keys = new Map(survey.files.files.map((file) => [file, this.keyOf(file, survey)] as const));
    // Other names of own modules may change what any unresolved import means.
    if (before === null || !isSameSet(before.files, files)) return this.anew({ survey, files, own, keys });
    return this.updated({ survey, files, own, keys, graph: before.graph }, [...keys].flatMap(([file, key]) => (before.keys.get(file) !== key || this.doubtful.has(file) ? file : [])));
  }

  private anew(parts: Omit<Built, 'graph'>): Built {
    const { survey: { files: { root, files } }, keys } = parts;
    const of = fingerprint(JSON.stringify(files.map((file) => [relativeTo(root, file), keys.get(file) ?? ''])));
    const recordKey = fingerprint('graph', this.stamp, this.modules.reference(root));
    const recorded = this.store === null ? null : fromGraphRecord(root, of, files, this.store.get('graph', recordKey));
    const graph = buildImportGraph(files, (file) => recorded?.get(file) ?? this.importsIn(file, parts));
    const record = this.store === null || recorded !== null || this.doubtful.size > 0 ? null : graphRecord(root, of, files, graph);
    if (record !== null) this.store?.put('graph', recordKey, record);
    return { ...parts, graph };
  }

  private withEdits(before: Built): Built {
    const files = [...this.edited].filter((file) => before.files.has(file));
    const keys = new Map([...before.keys, ...files.map((file) => [file, this.keyOf(file, before.survey)] as const)]);
    return this.updated({ ...before, keys }, files);
  }

  private updated(built: Built, files: readonly ModuleId[]): Built {
    let { graph } = built;
    for (const file of files) graph = updateImportGraph(graph, file, this.importsIn(file, built));
    return { ...built, graph };
  }

  /** Its text and all that decides where its imports lead. */
  private keyOf(file: ModuleId, { resolution }: ProjectSurvey): string {
    return `${this.modules.textKeyOf(file) ?? ''} ${resolution.of(file)}`;
  }

  private importsIn(file: ModuleId, { survey, files, own, keys }: Omit<Built, 'graph'>): FileImports {
    const { root } = survey.files;
    const key = this.modules.keepsResults ? edgesKey(root, file, keys.get(file) ?? '') : null;
    this.doubtful.delete(file);
    const recorded = key === null ? null : fromRecord(root, this.modules.record(file, 'edges', key));
    if (recorded !== null) return importsFrom(file, this.checked(file, recorded, files), own);
    const outlined = this.modules.outline(file);
    if (outlined.kind === 'failed') return { kind: 'unknown', reason: outlined.reason };
    const { hashbang, requests } = outlined.outline;
    const resolved: ResolvedImports = { hashbang, requests: requests.map(({ specifier, kind, eager, deferred }) => ({ specifier, kind, eager: eager && !deferred, resolution: this.modules.resolution(file, specifier, kind) })) };
    if (key !== null) this.modules.keep(file, 'edges', key, edgesRecord(root, resolved));
    return importsFrom(file, this.checked(file, resolved, files), own);
  }

  /** What the key does not vouch for is resolved again: it leads out of the project, or nowhere. */
  private checked(file: ModuleId, { hashbang, requests }: ResolvedImports, files: ReadonlySet<ModuleId>): ResolvedImports {
    const isOwn = (other: ModuleId): boolean => files.has(other);
    const checked = requests.map((request) => {
      if (isVouchedFor(request, isOwn)) return request;
      this.doubtful.add(file);
      return { ...request, resolution: this.modules.resolution(file, request.specifier, request.kind) };
    });
    return { hashbang, requests: checked };
  }
}

/** A file whose imports are not known may start any other as a worker or later. */
function unreadIn(graph: ImportGraph): string | null {
  for (const [file, imports] of graph.imports.entries()) if (imports.kind === 'unknown') return `the imports of \`${file.slice(file.lastIndexOf('/') + 1)}\` are not known: ${imports.reason}`;
  return null;
}

function isSameSet(left: ReadonlySet<ModuleId>, right: ReadonlySet<ModuleId>): boolean {
  return left.size === right.size && [...left].every((item) => right.has(item));
}
