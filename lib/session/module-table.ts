import type { ModuleId } from '../effects/index.ts';
import { collectFacts, DEFAULT_MEANING, type MeaningOptions, type ModuleFacts } from '../facts/index.ts';
import type { LinkTarget } from '../evaluation/index.ts';
import type { LoadedModule, ModuleLoader } from '../link/index.ts';
import { installedPackageOf, type FileSource, type ModuleResolver } from '../project/index.ts';
import { parse, type PackageType } from '../syntax/index.ts';

/** What a session needs of its surroundings. */
export interface SessionHost {
  readonly files: FileSource;
  readonly resolver: ModuleResolver & { clear?(): void };
  readonly meanings?: { meaningOf(file: ModuleId): MeaningOptions; clear?(): void };
  readonly packages?: { packageOf(file: ModuleId): { readonly type: PackageType | null; readonly root: ModuleId } | null; clear?(): void };
}

interface Entry {
  readonly text: string | null;
  readonly loaded: LoadedModule;
  readonly targets: Map<number, LinkTarget>;
}

/** The files that the session has looked at: their facts and where their requests lead. */
export class ModuleTable implements ModuleLoader {
  private readonly host: SessionHost;
  private readonly entries = new Map<ModuleId, Entry>();
  private readonly overlays = new Map<ModuleId, string>();

  constructor(host: SessionHost) {
    this.host = host;
  }

  load(module: ModuleId): LoadedModule {
    return this.entry(module).loaded;
  }

  target(module: ModuleId, request: number): LinkTarget {
    const { loaded, targets } = this.entry(module);
    const known = targets.get(request);
    if (known !== undefined) return known;
    const target = loaded.kind === 'facts' ? this.resolve(module, loaded.facts, request) : ({ kind: 'unresolved', reason: 'which was not parsed' } as const);
    targets.set(request, target);
    return target;
  }

  /** As people call it: the package of an installed file, else the last parts of its path. */
  displayName(module: ModuleId): string {
    const installed = installedPackageOf(module);
    const file = module.slice(module.lastIndexOf('/') + 1);
    return installed === null ? file : `${file} of ${installed}`;
  }

  /** Puts `text` in front of the file's own; returns whether that changes anything that was read. */
  overlay(module: ModuleId, text: string | undefined): boolean {
    const before = this.entries.get(module)?.text ?? undefined;
    if (text === undefined) {
      if (!this.overlays.delete(module)) return false;
      return this.reread(module);
    }
    this.overlays.set(module, text);
    if (before === text) return false;
    const known = this.entries.delete(module);
    return known;
  }

  /** Reads every known file again; returns whether any changed. */
  refresh(): boolean {
    let changed = false;
    this.host.resolver.clear?.();
    this.host.meanings?.clear?.();
    this.host.packages?.clear?.();
    for (const module of [...this.entries.keys()]) {
      if (this.reread(module)) changed = true;
      else this.entries.get(module)?.targets.clear();
    }
    return changed || this.entries.size > 0;
  }

  private reread(module: ModuleId): boolean {
    const entry = this.entries.get(module);
    if (entry === undefined || this.overlays.has(module)) return false;
    const read = this.host.files.read(module);
    if (read.kind === 'text' && read.text === entry.text) return false;
    this.entries.delete(module);
    return true;
  }

  private entry(module: ModuleId): Entry {
    let entry = this.entries.get(module);
    if (entry === undefined) this.entries.set(module, (entry = this.read(module)));
    return entry;
  }

  private read(module: ModuleId): Entry {
    const overlay = this.overlays.get(module);
    const read = overlay === undefined ? this.host.files.read(module) : ({ kind: 'text', text: overlay } as const);
    if (read.kind === 'failed') return { text: null, loaded: { kind: 'failed', reason: read.reason }, targets: new Map() };
    return { text: read.text, loaded: this.collect(module, read.text), targets: new Map() };
  }

  private collect(module: ModuleId, text: string): LoadedModule {
    if (module.endsWith('.json')) return { kind: 'facts', facts: JSON_FACTS };
    const parsed = parse(module, text, this.host.packages?.packageOf(module)?.type ?? null);
    if (parsed.kind === 'failed') return { kind: 'failed', reason: parsed.reason };
    const facts = collectFacts(parsed, this.host.meanings?.meaningOf(module) ?? DEFAULT_MEANING);
    return { kind: 'facts', facts };
  }

  private resolve(module: ModuleId, facts: ModuleFacts, index: number): LinkTarget {
    const request = facts.requests[index];
    if (request === undefined) return { kind: 'unresolved', reason: 'which was not found' };
    const resolution = this.host.resolver.resolve(request.specifier, module, request.kind === 'require' ? 'require' : 'import');
    switch (resolution.kind) {
      case 'file':
        return { kind: 'module', module: resolution.path };
      case 'builtin':
        return { kind: 'builtin', name: resolution.name };
      case 'asset':
        return { kind: 'asset' };
      case 'unresolved':
        return { kind: 'unresolved', reason: `which does not resolve: ${resolution.reason}` };
    }
  }
}

/** A JSON module runs no code; its value is plain data that is not followed. */
const JSON_FACTS: ModuleFacts = {
  format: 'commonjs', requests: [], imports: [], exports: {}, stars: [], sites: [0, 0], lineStarts: [0], hashbang: false, hasExports: true, suspends: false, decorators: 'standard',
  functions: [{
    name: '', style: 'module', async: false, generator: false, strict: true, parent: null, parameters: [], restParameter: null, length: 0, slots: [], lexical: [], multiplied: [],
    reassigned: [], hoisted: [], selfSlot: null, argumentsSlot: null, noSideEffects: false, site: 0,
    body: [{ kind: 'expression', site: 0, expression: { kind: 'assign', operator: '=', site: 0, target: { kind: 'get', object: { kind: 'commonjs', name: 'module', site: 0 }, key: 'exports', optional: false, site: 0 }, value: { kind: 'undefined' } } }],
  }],
};

