import { fingerprint, textDigest } from '../base/fingerprint.ts';
import type { ModuleId } from '../effects/index.ts';
import { declaredBinding, functionFingerprint, localSites, meaningFingerprint, positionOf, skeletonFingerprint, type FunctionIndex, type ModuleFacts, type Site } from '../facts/index.ts';
import type { LinkTarget } from '../evaluation/index.ts';
import type { Outline, Outlined } from '../link/index.ts';
import type { ReadResult } from '../project/index.ts';
import { asFactsRecord, asPlacesRecord, type FactsRecord, type PlacesRecord, type RecordedDeclaration, type RecordedOffsets, type RecordedSpan } from './records.ts';
import type { RecordShelf } from './packed-records.ts';

/** What parsing and lowering a text gives. */
export type Collected = { readonly kind: 'facts'; readonly facts: ModuleFacts } | { readonly kind: 'failed'; readonly reason: string };

type TextRead = Extract<ReadResult, { readonly kind: 'text' }>;

/** Null for what could not be read. */
export function digestOf(read: ReadResult): string | null {
  return read.kind === 'text' ? textDigestOf(read) : null;
}

function textDigestOf(read: TextRead): string {
  return read.digest ?? textDigest(read.text);
}

/**
 * One version of one file. Knows its outline, fingerprints and places from the store where it can, and parses only
 * when somebody needs the code itself.
 */
export class SourceFile {
  readonly module: ModuleId;
  /** What changes the meaning of the text. */
  readonly circumstances: string;
  /** By request, as far as they were asked for. */
  readonly targets: LinkTarget[] = [];
  /** Null where it could not be read. */
  private readonly content: TextRead | null;
  private readonly shelf: RecordShelf | null;
  private readonly collect: () => Collected;
  private outlined: Outlined | null = null;
  private collected: Collected | null = null;
  private record: FactsRecord | null | undefined;
  private readonly fingerprints = new Map<FunctionIndex, string>();
  private readonly sites = new Map<FunctionIndex, readonly number[]>();
  private placesRecord: PlacesRecord | null | undefined;
  private changed = false;
  private knownKey: string | null = null;

  constructor(module: ModuleId, content: TextRead | null, circumstances: string, shelf: RecordShelf | null, collect: () => Collected) {
    this.module = module;
    this.content = content;
    this.circumstances = circumstances;
    this.shelf = shelf;
    this.collect = collect;
  }

  get text(): string | null {
    return this.content === null ? null : this.content.text;
  }

  /** Of text and circumstances. */
  get key(): string {
    return (this.knownKey ??= fingerprint(this.circumstances, this.digest ?? ''));
  }

  /** Of what the text says under its circumstances, wherever it says so; the {@link key} where it cannot be parsed. */
  get meaning(): string {
    const record = this.known() ?? this.describe();
    return 'failed' in record ? this.key : `${record.meaning} ${this.circumstances}`;
  }

  /** Of the text; null where it could not be read. */
  get digest(): string | null {
    return this.content === null ? null : textDigestOf(this.content);
  }

  outline(): Outlined {
    if (this.outlined === null) {
      this.outlined = this.shelf === null ? outlineOf(this.parsed(), () => this.facts()) : outlineOfRecord(this.known() ?? this.describe());
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

  private places(index: FunctionIndex): readonly number[] {
    let sites = this.sites.get(index);
    if (sites === undefined) {
      const facts = this.facts();
      sites = facts === null || facts.functions[index] === undefined ? [] : localSites(facts, index);
      this.sites.set(index, sites);
    }
    return sites;
  }

  /** Where a place is; null where there is no such place. */
  locate(index: FunctionIndex, place: number): RecordedSpan | null {
    const spans = this.knownPlaces()?.functions[index];
    if (spans !== undefined) return [spans[4 * place] ?? 1, spans[4 * place + 1] ?? 1, spans[4 * place + 2] ?? 1, spans[4 * place + 3] ?? 1];
    const facts = this.facts();
    const site = this.places(index)[place];
    if (facts === null || site === undefined) return null;
    this.keepPlaces(facts, index);
    return spanOf(facts, site);
  }

  /** Where the top level declares a name; null where it does not. */
  locateDeclaration(name: string): RecordedDeclaration | null {
    const known = this.knownPlaces()?.declarations;
    if (known !== undefined && Object.hasOwn(known, name)) return known[name] ?? null;
    const facts = this.facts();
    const found = facts === null ? null : declarationIn(facts, name);
    if (facts !== null && this.shelf !== null) this.keep({ declarations: { ...known, [name]: found } });
    return found;
  }

  /** Where a request stands; null where there is no such request. */
  locateRequest(request: number): RecordedSpan | null {
    if (this.shelf !== null) {
      const record = this.known() ?? this.describe();
      return 'failed' in record ? null : (record.requests[request]?.[4] ?? null);
    }
    const facts = this.facts();
    const site = facts?.requests[request]?.site;
    return facts === null || site === undefined ? null : spanOf(facts, site);
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

  private keepPlaces(facts: ModuleFacts, index: FunctionIndex): void {
    if (this.shelf === null) return;
    this.keep({ functions: { ...this.knownPlaces()?.functions, [index]: this.places(index).flatMap((site) => spanOf(facts, site)) } });
  }

  private keep(places: Partial<PlacesRecord>): void {
    this.placesRecord = { functions: {}, ...this.knownPlaces(), ...places };
    this.changed = true;
  }
}

function offsetsOf({ sites }: ModuleFacts, site: Site): RecordedOffsets {
  return [sites[2 * site] ?? 0, sites[2 * site + 1] ?? 0];
}

function spanOf(facts: ModuleFacts, site: Site): RecordedSpan {
  const [from, to] = offsetsOf(facts, site);
  const [start, end] = [positionOf(facts, from), positionOf(facts, to)];
  return [start.line, start.column, end.line, end.column];
}

function declarationIn(facts: ModuleFacts, name: string): RecordedDeclaration | null {
  const slot = facts.functions[0]?.slots.indexOf(name) ?? -1;
  const statement = slot < 0 ? null : (declaredBinding(facts, slot)?.statement ?? null);
  const found = statement === null ? undefined : facts.functions[0]?.body[statement];
  if (found === undefined || !('site' in found)) return null;
  const span = spanOf(facts, found.site);
  if (found.kind !== 'declare') return [span, null, null];
  const { value } = found;
  return [span, offsetsOf(facts, found.site), value?.kind === 'array' || value?.kind === 'object' ? offsetsOf(facts, value.site) : null];
}

function outlineOfRecord(record: FactsRecord): Outlined {
  if ('failed' in record) return { kind: 'failed', reason: record.failed };
  const { format, hashbang, hasExports, bindings, exported, stars = [], shape, suspends = false, misplaced = [] } = record;
  const requests = record.requests.map(([specifier, kind, eager, deferred, , attributes]) => ({ specifier, kind, eager, deferred, attributes: attributes ?? NO_ATTRIBUTES }));
  return { kind: 'outline', outline: { format, requests, hashbang, hasExports, bindings, exported, stars, suspends, misplaced, shape: () => shape } };
}

const NO_ATTRIBUTES = {};

/** Without a store the shape is needed only when something changes; until then it holds no code in memory. */
function outlineOf(collected: Collected, code: () => ModuleFacts | null): Outlined {
  if (collected.kind === 'failed') return collected;
  const { format, requests, hashbang, hasExports, suspends, misplaced } = collected.facts;
  return { kind: 'outline', outline: { format, requests, hashbang, hasExports, ...namesIn(collected.facts), suspends, misplaced, shape: () => shapeOf(code() as ModuleFacts) } };
}

function recordOf(facts: ModuleFacts): FactsRecord {
  const { format, hashbang, hasExports, suspends, misplaced } = facts;
  const requests = facts.requests.map(({ specifier, kind, eager, deferred, attributes, site }) => [specifier, kind, eager, deferred, spanOf(facts, site), Object.keys(attributes).length === 0 ? null : attributes] as const);
  const { bindings, exported, stars } = namesIn(facts);
  return { format, requests, hashbang, hasExports, bindings, exported, ...(stars.length === 0 ? {} : { stars }), shape: shapeOf(facts), meaning: meaningFingerprint(facts), functions: {}, ...(suspends ? { suspends } : {}), ...(misplaced.length === 0 ? {} : { misplaced }) };
}

function namesIn({ imports, exports, stars }: ModuleFacts): Pick<Outline, 'bindings' | 'exported' | 'stars'> {
  const bindings = imports.map(({ request, name }) => [request, name] as const);
  const exported = Object.entries(exports).map(([name, meant]) => [name, meant.kind === 'local' ? null : meant.kind === 'import' ? (bindings[meant.binding] ?? null) : ([meant.request, meant.name] as const)] as const);
  return { bindings, exported: Object.fromEntries(exported), stars };
}

/** Without places: a comment changes no shape. */
function shapeOf(facts: ModuleFacts): string {
  const { format, exports, stars, decorators, suspends, namesModule, language } = facts;
  const imports = facts.imports.map(({ local, request, name }) => [local, request, name]);
  const requests = facts.requests.map(({ specifier, kind, eager, deferred, attributes }) => [specifier, kind, eager, deferred, attributes]);
  return fingerprint(JSON.stringify([format, exports, stars, decorators, suspends, namesModule, language, imports, requests]), skeletonFingerprint(facts), functionFingerprint(facts, 0));
}
