import { fingerprint, textDigest } from '../base/fingerprint.ts';
import type { ModuleId } from '../effects/index.ts';
import type { FunctionIndex, ModuleFacts, RequestKind, Site } from '../facts/index.ts';
import type { LinkTarget } from '../evaluation/index.ts';
import type { EvaluationCause, KnownLoad, LinkEvent, Outlined, Program, SavedComponent } from '../link/index.ts';
import { isProvided, type PackageRow } from '../knowledge/index.ts';
import { installedPackageOf, type ReadResult, type Resolution } from '../project/index.ts';
import { UNTYPED, type TypeAnswer, type TypeOracle, type TypeQuestion } from '../types/index.ts';
import { CircumstancesReader } from './circumstances.ts';
import { displayNameOf } from './display-name.ts';
import { loadEngine } from './engine-loader.ts';
import { linkTargetOf } from './link-target.ts';
import { KnownLoads } from './known-loads.ts';
import { collectNothing, isMachineCode } from './machine-code.ts';
import { ModuleReferences } from './module-references.ts';
import { Overlays } from './overlays.ts';
import { PackedRecords, shelfOf, type RecordGroup, type RecordShelf, type SummaryStore } from './packed-records.ts';
import { asLinksRecord, type RecordKind } from './records.ts';
import type { SessionHost } from './session-host.ts';
import { digestOf, SourceFile } from './source-file.ts';
import { TypeClosures } from './type-closure.ts';
import { WorkLog } from './work-log.ts';

/** Records that may wait to be written. */
const MOST_PENDING = 500;

/** Different results of one component that are kept: dependencies that go back and forth find theirs again. */
const CANDIDATES = 4;

/** The files that the session has looked at. */
export class ModuleTable implements Program {
  readonly isTyped: boolean;
  private oracle: TypeOracle;
  private readonly typeClosures: TypeClosures;
  private readonly host: SessionHost;
  private readonly records: PackedRecords | null;
  private readonly shelves = new Map<string, RecordShelf>();
  private readonly circumstances: CircumstancesReader;
  private readonly observer: ReturnType<NonNullable<SessionHost['surroundings']>['observer']> | null;
  /** Of the engine and the options: part of every key. */
  private readonly stamp: string;
  private readonly root: string;
  /** How paths in the root begin. */
  private readonly references: ModuleReferences;
  private readonly files = new Map<ModuleId, SourceFile>();
  private readonly overlays = new Overlays();
  private readonly names = new Map<ModuleId, string>();
  readonly knownLoads: KnownLoads;
  private parsed = 0;
  /** What was done, for statistics and tests. */
  readonly work = new WorkLog();

  constructor(host: SessionHost, store: SummaryStore | null, stamp: string, packages: readonly PackageRow[], isTyped = false) {
    this.host = host;
    this.circumstances = new CircumstancesReader(host);
    this.observer = host.surroundings?.observer() ?? null;
    this.knownLoads = new KnownLoads((file) => host.packages?.packageOf(file) ?? null, packages);
    this.isTyped = isTyped;
    this.oracle = host.types ?? UNTYPED;
    this.typeClosures = new TypeClosures({
      outline: (module) => this.outline(module),
      target: (module, request) => this.target(module, request),
      reference: (module) => this.reference(module),
      textOf: (module) => this.textOf(module),
      packageOf: (module) => this.installedVersion(module),
      compilerOptionsOf: (module) => host.meanings?.compilerOptionsOf?.(module) ?? '',
    });
    this.records = store === null ? null : new PackedRecords(store);
    this.stamp = stamp;
    this.root = host.root ?? '/';
    this.references = new ModuleReferences(this.root);
  }

  outline(module: ModuleId): Outlined {
    return this.file(module).outline();
  }

  facts(module: ModuleId): ModuleFacts | null {
    return this.file(module).facts();
  }

  functionFingerprint(module: ModuleId, index: FunctionIndex): string | null {
    return this.file(module).functionFingerprint(index);
  }

  fingerprintsOf(module: ModuleId): (index: FunctionIndex) => string | null {
    const file = this.file(module);
    return (index) => file.functionFingerprint(index);
  }

  readonly textOf = (module: ModuleId): string | null => this.file(module).text;

  locate(module: ModuleId, index: FunctionIndex, place: number): ReturnType<SourceFile['locate']> {
    return this.file(module).locate(index, place);
  }

  /** Where its top level declares a name; null where it does not. */
  locateDeclaration(module: ModuleId, name: string): ReturnType<SourceFile['locateDeclaration']> {
    return this.file(module).locateDeclaration(name);
  }

  /** Answers come from `oracle` while `action` runs. */
  answeredBy<Result>(oracle: TypeOracle, action: () => Result): Result {
    const outer = this.oracle;
    this.oracle = oracle;
    try {
      return action();
    } finally {
      this.oracle = outer;
    }
  }

  answersTo(module: ModuleId, questions: readonly TypeQuestion[]): readonly (TypeAnswer | null)[] {
    const { text } = this.file(module);
    return text === null ? questions.map(() => null) : this.oracle.answer({ module, text }, questions);
  }

  typesFingerprint(module: ModuleId): string {
    return this.typeClosures.fingerprintOf(module);
  }

  private installedVersion(module: ModuleId): string | null {
    if (installedPackageOf(module) === null) return null;
    const found = this.host.packages?.packageOf(module);
    return `${found?.name ?? module}@${found?.version ?? ''}`;
  }

  target(module: ModuleId, request: number): LinkTarget {
    const file = this.file(module);
    return (file.targets[request] ??= this.resolve(module, file.outline(), request));
  }

  /** Of what a file's text says and all options that change what it, or an import of it, means; null where it cannot be read. */
  keyOf(module: ModuleId): string | null {
    const file = this.file(module);
    return file.digest === null ? null : this.withSettings(module, file.meaning);
  }

  /** The same of what its text is: where this is as it was, so is the {@link keyOf}. It takes no look at what the text says. */
  textKeyOf(module: ModuleId): string | null {
    const file = this.file(module);
    return file.digest === null ? null : this.withSettings(module, file.key);
  }

  private withSettings(module: ModuleId, key: string): string {
    const known = this.knownLoads.of(module);
    return `${key} ${this.host.resolution?.settingsOf(module).key ?? ''}${known === null ? '' : ` ${JSON.stringify(known)}`}${this.isClaimed(module) ? ' claimed' : ''}`;
  }

  /** Files that appear far away may change where a bare specifier of the module leads. */
  isOpen(module: ModuleId): boolean {
    return this.host.resolution?.settingsOf(module).isOpen === true;
  }

  /** Its configuration maps bare specifiers to own files. */
  hasPaths(module: ModuleId): boolean {
    return (this.host.resolution?.settingsOf(module).key ?? '') !== '';
  }

  /** Of everything that decides where imports from a folder, and to it, lead. */
  surroundingsOf(folder: string): string {
    return this.host.surroundings?.contentOf?.(folder) ?? '';
  }

  /** Where a request of the module stands. */
  locateRequest(module: ModuleId, request: number): ReturnType<SourceFile['locateRequest']> {
    return this.file(module).locateRequest(request);
  }

  readonly isClaimed = (module: ModuleId): boolean => this.knownLoads.isClaimed(module);

  knownLoad(module: ModuleId): KnownLoad | null {
    return this.knownLoads.of(module);
  }

  /** One line for each package that says something wrong of itself. */
  problems(): readonly string[] {
    return this.knownLoads.problems();
  }

  readonly emitsCommonJs = (module: ModuleId): boolean => this.circumstances.of(module).emitsCommonJs;

  /** As people call it: its file name, with the package of an installed file. */
  displayName(module: ModuleId): string {
    let name = this.names.get(module);
    if (name === undefined) this.names.set(module, (name = displayNameOf(module)));
    return name;
  }

  reference(module: ModuleId): string {
    return this.references.of(module);
  }

  moduleOf(reference: string): ModuleId {
    return this.references.moduleOf(reference);
  }

  get keepsResults(): boolean {
    return this.records !== null;
  }

  saved(module: ModuleId, key: string): readonly SavedComponent[] {
    return asLinksRecord(this.shelf(module)?.get('links', key))?.candidates ?? [];
  }

  save(module: ModuleId, key: string, component: SavedComponent): void {
    const others = this.saved(module, key).filter(({ dependencies }) => JSON.stringify(dependencies) !== JSON.stringify(component.dependencies));
    this.shelf(module)?.put('links', key, { candidates: [component, ...others].slice(0, CANDIDATES) });
  }

  note(event: LinkEvent, module: ModuleId, cause?: EvaluationCause): void {
    this.work.note(event, module, cause);
  }

  /** A record of one file besides those that the file itself keeps. */
  record(module: ModuleId, kind: RecordKind, key: string): unknown {
    return this.shelf(module)?.get(kind, key) ?? null;
  }

  keep(module: ModuleId, kind: RecordKind, key: string, value: unknown): void {
    this.shelf(module)?.put(kind, key, value);
  }

  /** Where a specifier leads, whether or not the program follows it. */
  resolution(module: ModuleId, specifier: string, kind: RequestKind): Resolution {
    const found = this.host.resolver.resolve(specifier, module, kind === 'require' ? 'require' : 'import');
    // An own file in its place, as where `paths` lead to a stub, is what runs.
    const isOwn = found.kind === 'file' && installedPackageOf(found.path) === null;
    return isProvided(specifier) && !isOwn ? { kind: 'builtin', name: specifier } : found;
  }

  get known(): ReadonlySet<ModuleId> {
    return new Set(this.files.keys());
  }

  /** Parsings since code was last let go of. */
  get opened(): number {
    return this.parsed;
  }

  /** Writes what was learnt to the store. */
  flush(): void {
    for (const file of this.files.values()) file.save();
    this.host.files.flush?.();
    this.records?.flush();
  }

  /** Puts `text` in front of the file's own, or takes it away; returns whether that changes what was read. */
  overlay(module: ModuleId, text: string | undefined): boolean {
    if (text === undefined) return this.overlays.drop(module) && this.replace(module);
    const { digest } = this.file(module);
    // The file is not read to compare: that takes longer than a digest of the text does.
    if (digest === textDigest(text)) return false;
    this.overlays.put(module, text, digest);
    return this.replace(module);
  }

  /** Writes what has gathered, so that a process which lives for days holds little of it. */
  unburden(): void {
    if ((this.records?.pending ?? 0) > MOST_PENDING) this.flush();
  }

  /** Looks at every known file again, by its stamp and then its text. Returns those that changed; null: any may have. */
  refresh(): readonly ModuleId[] | null {
    const changed = [...this.files.keys()].filter((module) => this.reread(module));
    return this.refreshSurroundings() ? null : changed;
  }

  private reread(module: ModuleId): boolean {
    if (isMachineCode(module) || this.host.files.isUnchanged?.(module) === true) return false;
    const found = digestOf(this.host.files.read(module));
    if (this.overlays.survives(module, found) || this.files.get(module)?.digest === found) return false;
    return this.replace(module);
  }

  /** Lets go of the code of all files, which is parsed again when it is needed, and of what waits to be written. */
  release(): void {
    for (const file of this.files.values()) file.release();
    this.parsed = 0;
    this.unburden();
  }

  /** Installed files share the records of their package, own files those of their folder. */
  private shelf(module: ModuleId): RecordShelf | null {
    if (this.records === null) return null;
    const folder = module.slice(0, module.lastIndexOf('/'));
    let shelf = this.shelves.get(folder);
    if (shelf === undefined) this.shelves.set(folder, (shelf = shelfOf(this.records, this.groupOf(module, folder))));
    return shelf;
  }

  private groupOf(module: ModuleId, folder: string): RecordGroup {
    const installed = installedPackageOf(module) === null ? null : (this.host.packages?.packageOf(module) ?? null);
    const root = installed?.root ?? folder;
    return { name: installed?.name ?? 'own', version: installed?.version ?? '0', key: fingerprint(this.stamp, this.reference(root)) };
  }

  private refreshSurroundings(): boolean {
    this.typeClosures.clear();
    const { surroundings, resolver, meanings, packages } = this.host;
    if (this.observer?.haveChanged(this.files.keys()) === false) return false;
    this.knownLoads.clear();
    for (const memory of [resolver, meanings, packages, surroundings]) memory?.clear?.();
    for (const [module, file] of [...this.files]) {
      file.targets.length = 0;
      if (file.circumstances !== this.circumstances.of(module).fingerprint) this.files.delete(module);
    }
    return true;
  }

  /** Another text than the one that is known is read when the file is next asked for. */
  replace(module: ModuleId): boolean {
    this.typeClosures.clear();
    this.files.get(module)?.save();
    return this.files.delete(module);
  }

  private file(module: ModuleId): SourceFile {
    let file = this.files.get(module);
    if (file !== undefined) return file;
    this.observer?.notice?.(module.slice(0, module.lastIndexOf('/')));
    this.files.set(module, (file = this.read(module)));
    return file;
  }

  private read(module: ModuleId): SourceFile {
    if (isMachineCode(module)) return new SourceFile(module, { kind: 'text', text: '' }, this.circumstances.of(module).fingerprint, this.shelf(module), collectNothing);
    const overlay = this.overlays.textOf(module);
    const read = overlay === undefined ? this.host.files.read(module) : ({ kind: 'text', text: overlay } as const);
    if (read.kind === 'failed') return new SourceFile(module, null, this.circumstances.of(module).fingerprint, null, () => ({ kind: 'failed', reason: read.reason }));
    return this.open(module, read);
  }

  private open(module: ModuleId, read: Extract<ReadResult, { readonly kind: 'text' }>): SourceFile {
    const { packageType, meaning, fingerprint: circumstances } = this.circumstances.of(module);
    return new SourceFile(module, read, circumstances, this.shelf(module), () => {
      this.work.note('parsed', module);
      this.parsed++;
      return loadEngine().collect(module, read.text, packageType, meaning);
    });
  }

  private resolve(module: ModuleId, outlined: Outlined, index: number): LinkTarget {
    const request = outlined.kind === 'outline' ? outlined.outline.requests[index] : undefined;
    if (request === undefined) return { kind: 'unresolved', reason: 'which was not found' };
    return linkTargetOf(this.resolution(module, request.specifier, request.kind), (foreign) => this.knownLoad(foreign) !== null);
  }
}
