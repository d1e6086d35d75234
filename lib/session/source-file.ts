import { fingerprint } from '../base/fingerprint.ts';
import type { ModuleId } from '../effects/index.ts';
import { functionFingerprint, localSites, skeletonFingerprint, type FunctionIndex, type ModuleFacts } from '../facts/index.ts';
import type { LinkTarget } from '../evaluation/index.ts';
import type { Outlined } from '../link/index.ts';
import { asFactsRecord, asPlacesRecord, type FactsRecord, type PlacesRecord } from './records.ts';
import type { RecordShelf } from './packed-records.ts';

/** What parsing and lowering a text gives. */
export type Collected = { readonly kind: 'facts'; readonly facts: ModuleFacts } | { readonly kind: 'failed'; readonly reason: string };

/**
 * One version of one file. Knows its outline, fingerprints and places from the store where it can, and parses only
 * when somebody needs the code itself.
 */
export class SourceFile {
  readonly module: ModuleId;
  readonly text: string | null;
  /** What changes the meaning of the text. */
  readonly circumstances: string;
  readonly targets = new Map<number, LinkTarget>();
  private readonly key: string;
  private readonly shelf: RecordShelf | null;
  private readonly collect: () => Collected;
  private outlined: Outlined | null = null;
  private collected: Collected | null = null;
  private record: FactsRecord | null | undefined;
  private readonly fingerprints = new Map<FunctionIndex, string>();
  private readonly sites = new Map<FunctionIndex, readonly number[]>();
  private placesRecord: PlacesRecord | null | undefined;
  private changed = false;

  constructor(module: ModuleId, text: string | null, circumstances: string, shelf: RecordShelf | null, collect: () => Collected) {
    this.module = module;
    this.text = text;
    this.circumstances = circumstances;
    this.key = shelf === null ? '' : fingerprint(circumstances, text ?? '');
    this.shelf = shelf;
    this.collect = collect;
  }

  outline(): Outlined {
    if (this.outlined === null) {
      this.outlined = this.shelf === null ? outlineOf(this.parsed()) : outlineOfRecord(this.known() ?? this.describe());
    }
    return this.outlined;
  }

  facts(): ModuleFacts | null {
    const collected = this.parsed();
    return collected.kind === 'facts' ? collected.facts : null;
  }

  functionFingerprint(index: FunctionIndex): string | null {
    const known = this.fingerprints.get(index) ?? this.recorded(index);
    if (known !== undefined) return known;
    const facts = this.facts();
    if (facts === null || facts.functions[index] === undefined) return null;
    const made = functionFingerprint(facts, index);
    this.fingerprints.set(index, made);
    this.changed = true;
    return made;
  }

  places(index: FunctionIndex): readonly number[] {
    let sites = this.sites.get(index);
    if (sites === undefined) {
      const facts = this.facts();
      sites = facts === null || facts.functions[index] === undefined ? [] : localSites(facts, index);
      this.sites.set(index, sites);
    }
    return sites;
  }

  /** Start and end offsets of a place, and where the lines start; null where there is no such place. */
  locate(index: FunctionIndex, place: number): { readonly start: number; readonly end: number; readonly lineStarts: readonly number[] } | null {
    const offsets = this.knownPlaces()?.functions[index];
    const lineStarts = this.knownPlaces()?.lineStarts;
    if (offsets !== undefined && lineStarts !== undefined) return { start: offsets[2 * place] ?? 0, end: offsets[2 * place + 1] ?? 0, lineStarts };
    const facts = this.facts();
    const site = this.places(index)[place];
    if (facts === null || site === undefined) return null;
    this.keepPlaces(facts, index);
    return { start: facts.sites[2 * site] ?? 0, end: facts.sites[2 * site + 1] ?? 0, lineStarts: facts.lineStarts };
  }

  /** Start and end offsets of a request. */
  requestSpan(site: number): { readonly start: number; readonly end: number; readonly lineStarts: readonly number[] } | null {
    const known = this.knownPlaces()?.requests[site];
    const lineStarts = this.knownPlaces()?.lineStarts;
    if (known !== undefined && lineStarts !== undefined) return { start: known[0], end: known[1], lineStarts };
    const facts = this.facts();
    if (facts === null) return null;
    this.keepPlaces(facts, null);
    return { start: facts.sites[2 * site] ?? 0, end: facts.sites[2 * site + 1] ?? 0, lineStarts: facts.lineStarts };
  }

  /** Writes what became known since the file was opened. */
  save(): void {
    if (!this.changed || this.shelf === null) return;
    this.changed = false;
    const record = this.known() ?? this.describe();
    this.shelf.put('facts', this.key, 'failed' in record ? record : { ...record, functions: { ...record.functions, ...Object.fromEntries(this.fingerprints) } });
    if (this.placesRecord !== null && this.placesRecord !== undefined) this.shelf.put('places', this.key, this.placesRecord);
  }

  /** Lets go of the code; it is parsed again when it is needed. */
  release(): void {
    this.collected = null;
    this.sites.clear();
  }

  private parsed(): Collected {
    this.collected ??= this.collect();
    return this.collected;
  }

  private known(): FactsRecord | null {
    if (this.record === undefined) this.record = asFactsRecord(this.shelf?.get('facts', this.key));
    return this.record;
  }

  private recorded(index: FunctionIndex): string | undefined {
    const record = this.known();
    return record === null || 'failed' in record || !Object.hasOwn(record.functions, index) ? undefined : record.functions[index];
  }

  private describe(): FactsRecord {
    const collected = this.parsed();
    this.changed = true;
    this.record = collected.kind === 'failed' ? { failed: collected.reason } : recordOf(collected.facts);
    return this.record;
  }

  private knownPlaces(): PlacesRecord | null {
    if (this.placesRecord === undefined) this.placesRecord = asPlacesRecord(this.shelf?.get('places', this.key));
    return this.placesRecord;
  }

  private keepPlaces(facts: ModuleFacts, index: FunctionIndex | null): void {
    const span = (site: number): readonly [number, number] => [facts.sites[2 * site] ?? 0, facts.sites[2 * site + 1] ?? 0];
    const functions = index === null ? {} : { [index]: this.places(index).flatMap(span) };
    const requests = Object.fromEntries(facts.requests.map(({ site }) => [site, span(site)]));
    this.placesRecord = { lineStarts: facts.lineStarts, requests, functions: { ...this.knownPlaces()?.functions, ...functions } };
    this.changed = true;
  }
}

function outlineOfRecord(record: FactsRecord): Outlined {
  return 'failed' in record ? { kind: 'failed', reason: record.failed } : { kind: 'outline', outline: { ...record, shape: () => record.shape } };
}

/** Without a store the shape is needed only when something changes. */
function outlineOf(collected: Collected): Outlined {
  if (collected.kind === 'failed') return collected;
  const { format, requests, hashbang, hasExports } = collected.facts;
  return { kind: 'outline', outline: { format, requests, hashbang, hasExports, shape: () => shapeOf(collected.facts) } };
}

function recordOf(facts: ModuleFacts): FactsRecord {
  const { format, requests, hashbang, hasExports } = facts;
  return { format, requests, hashbang, hasExports, shape: shapeOf(facts), functions: {} };
}

/** Without places: a comment changes no shape. */
function shapeOf(facts: ModuleFacts): string {
  const { format, exports, stars, decorators, suspends } = facts;
  const imports = facts.imports.map(({ local, request, name }) => [local, request, name]);
  const requests = facts.requests.map(({ specifier, kind, eager, deferred, attributes }) => [specifier, kind, eager, deferred, attributes]);
  return fingerprint(JSON.stringify([format, exports, stars, decorators, suspends, imports, requests]), skeletonFingerprint(facts), functionFingerprint(facts, 0));
}
