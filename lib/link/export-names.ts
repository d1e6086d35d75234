import { fingerprint } from '../base/fingerprint.ts';
import type { ModuleId } from '../effects/index.ts';
import type { MissingName } from '../evaluation/index.ts';
import { isInstalled, isLinkedByEngine } from '../project/index.ts';
import type { Outline, Program } from './program.ts';

/** What an exported name means, as ResolveExport (sec-resolveexport) says: a binding, by its module and name, or that there is none. */
type Meaning =
  | { readonly kind: 'binding'; readonly key: string }
  | { readonly kind: 'none' | 'ambiguous' }
  /** What exports of this kind of module there are is not known before it is loaded. */
  | { readonly kind: 'open' };

const NONE: Meaning = { kind: 'none' };
const OPEN: Meaning = { kind: 'open' };
const AMBIGUOUS: Meaning = { kind: 'ambiguous' };

/** Files of which an export is there or not, whatever compiles them. */
const CODE = /(?<!\.d)\.[cm]?[jt]sx?$/u;

/** Which names ES modules export, through re-exports and `export *`, from outlines alone. */
export class ExportNames {
  private readonly program: Program;
  private readonly isInNode: boolean;
  private readonly known = new Map<ModuleId, Map<string, Meaning>>();
  /** How often a search came to a name that it was looking for already. */
  private cuts = 0;

  /** `isInNode`: nothing else loads the modules, no bundler either. */
  constructor(program: Program, isInNode: boolean) {
    this.program = program;
    this.isInNode = isInNode;
  }

  clear(): void {
    this.known.clear();
  }

  /** Names that a module imports or re-exports and that are not there: it is never loaded. */
  missing(module: ModuleId): readonly MissingName[] {
    const outline = isLinkedByEngine(module) ? this.esOutline(module) : null;
    if (outline === null) return [];
    const forwarded = Object.values(outline.exported).filter((from) => from !== null);
    return [...outline.bindings, ...forwarded].flatMap(([request, name]) => {
      const { kind } = outline.requests[request] ?? { kind: 'type' };
      const isLinked = name !== '*' && (kind === 'static' || kind === 'reexport');
      if (isLinked && this.isUnnamedPart(module, request, name)) return [{ request, name, isAmbiguous: false }];
      const meaning = isLinked ? this.follow(module, request, name, new Set()) : OPEN;
      return meaning.kind === 'none' || meaning.kind === 'ambiguous' ? [{ request, name, isAmbiguous: meaning.kind === 'ambiguous' }] : [];
    });
  }

  /** A JSON module exports `default` alone (sec-parse-json-module); bundlers name its members too, where nothing says that it is one. */
  private isUnnamedPart(module: ModuleId, request: number, name: string): boolean {
    const target = name === 'default' ? null : this.program.target(module, request);
    if (target?.kind !== 'module' || !target.module.endsWith('.json')) return false;
    const outlined = this.program.outline(module);
    return this.isInNode || (outlined.kind === 'outline' && outlined.outline.requests[request]?.attributes['type'] === 'json');
  }

  /** Fingerprint of what the names of others mean that it exports as well; empty where there are none. */
  forwarded(module: ModuleId): string {
    const outline = this.esOutline(module);
    if (outline === null || (outline.stars.length === 0 && Object.values(outline.exported).every((from) => from === null))) return '';
    return fingerprint(...[...this.namesOf(module, new Set())].sort().flatMap((name) => {
      const meaning = this.resolve(module, name, new Set());
      return [name, meaning.kind === 'binding' ? meaning.key : meaning.kind];
    }));
  }

  private namesOf(module: ModuleId, seen: Set<ModuleId>): Set<string> {
    const outline = seen.has(module) ? null : this.esOutline(module);
    if (outline === null) return new Set();
    seen.add(module);
    const names = new Set(Object.keys(outline.exported));
    for (const request of outline.stars) {
      const target = this.program.target(module, request);
      if (target.kind === 'module') for (const name of this.namesOf(target.module, seen)) names.add(name);
    }
    return names;
  }

  private follow(module: ModuleId, request: number, name: string, seen: Set<string>): Meaning {
    const target = this.program.target(module, request);
    if (target.kind !== 'module') return OPEN;
    return name === '*' ? { kind: 'binding', key: `${target.module}|*` } : this.resolve(target.module, name, seen);
  }

  private resolve(module: ModuleId, name: string, seen: Set<string>): Meaning {
    const known = this.known.get(module)?.get(name);
    if (known !== undefined) return known;
    const step = `${module}|${name}`;
    if (seen.has(step)) {
      this.cuts++;
      return NONE;
    }
    seen.add(step);
    const { cuts } = this;
    const outline = this.esOutline(module);
    const found = outline === null ? OPEN : this.resolveIn(module, outline, name, seen);
    if (this.cuts === cuts) this.keep(module, name, found);
    return found;
  }

  private resolveIn(module: ModuleId, { exported, stars }: Outline, name: string, seen: Set<string>): Meaning {
    const own = Object.hasOwn(exported, name) ? exported[name] : undefined;
    if (own === null) return { kind: 'binding', key: `${module}|${name}` };
    if (own !== undefined) return this.follow(module, own[0], own[1], seen);
    if (name === 'default') return NONE;
    let found: Meaning = NONE;
    for (const request of stars) {
      const next = this.follow(module, request, name, seen);
      if (next.kind === 'ambiguous') return AMBIGUOUS;
      if (next.kind === 'none') continue;
      if (found.kind === 'binding' && next.kind === 'binding' && found.key !== next.key) return AMBIGUOUS;
      if (found.kind !== 'binding') found = next;
    }
    return found;
  }

  private keep(module: ModuleId, name: string, meaning: Meaning): void {
    const known = this.known.get(module);
    if (known === undefined) this.known.set(module, new Map([[name, meaning]]));
    else known.set(name, meaning);
  }

  /** Null where there is none, or where it does not say which exports there are. */
  private esOutline(module: ModuleId): Outline | null {
    if (!CODE.test(module)) return null;
    const outlined = this.program.outline(module);
    if (outlined.kind === 'failed' || outlined.outline.format === 'commonjs') return null;
    const { outline } = outlined;
    return isInstalled(module) && !outline.hasExports && outline.requests.length === 0 ? null : outline;
  }
}
