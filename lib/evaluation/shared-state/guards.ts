import type { WriteGuard, WriteManner } from '../../effects/index.ts';
import type { FunctionFacts, ModuleFacts, Site } from '../../facts/index.ts';
import type { Links } from '../modules/links.ts';
import type { Frame } from '../run.ts';
import { testedIn, type Tested } from './absence-tests.ts';
import { memosIn } from './last-value.ts';
import { onceIn, type Once, type Recurrence } from './once-regions.ts';
import { restorationsIn } from './restorations.ts';
import { selfUpdatesIn } from './self-updates.ts';

/** Texts that may stand for the same: the beginning of a long one is left out. */
function keysLike(known: ReadonlyMap<string, unknown> | ReadonlySet<string>, text: string): readonly string[] {
  if (known.has(text)) return [text];
  return [...known.keys()].filter((key) => (text.startsWith('…') ? key.endsWith(text.slice(1)) : key.startsWith('…') && text.endsWith(key.slice(1))));
}

/** What is written, in source terms. */
export interface WrittenTexts {
  /** What gets another value. */
  readonly itself: readonly string[];
  /** What gets, or loses, a part. */
  readonly container: readonly string[];
}

/** Tells what the code around a write asks of the written state before. */
export class Guards {
  private readonly links: Links;
  private readonly known = new Map<FunctionFacts, Tested>();
  private readonly once = new Map<FunctionFacts, ReadonlyMap<Site, Once>>();
  private readonly memos = new Map<FunctionFacts, ReadonlySet<Site>>();
  private readonly restorations = new Map<FunctionFacts, ReadonlySet<Site>>();
  private readonly updates = new Map<FunctionFacts, ReadonlyMap<Site, WriteManner>>();

  constructor(links: Links) {
    this.links = links;
  }

  /** What is asked after the write guards nothing. `holder`: the function whose variable is written. */
  around(frame: Frame, site: Site, { itself, container }: WrittenTexts, isHost: boolean, holder: FunctionFacts | null): WriteGuard {
    if (this.isMemo(frame, site)) return 'memo';
    let found: WriteGuard = 'none';
    const texts = [...itself, ...container];
    if (this.isTakenAfter(frame, site, container) || this.isRestored(frame, site)) return 'restored';
    for (const [tested, end] of this.testedAround(frame, site)) {
      const isAsked = (asked: ReadonlyMap<string, number>, of: readonly string[]): boolean => of.some((text) => keysLike(asked, text).some((key) => (asked.get(key) ?? Infinity) <= end));
      if (texts.some((text) => keysLike(tested.exhausted, text).length > 0 || keysLike(tested.rewound, text).some((key) => (tested.rewound.get(key) ?? 0) >= end))) return 'exhausted';
      if (isAsked(tested.subjects, itself) || isAsked(tested.looked, container)) found = 'absence';
      else if (found === 'none' && isAsked(tested.measured, container)) found = 'size';
    }
    const recurrence = this.recurrence(frame, site, holder);
    return found === 'absence' ? (recurrence === 'once' && !isHost ? recurrence : found) : (recurrence ?? found);
  }

  /** What a function puts in and takes out again before it returns, no other call sees. */
  private isTakenAfter({ moduleFacts, facts }: Frame, site: Site, container: readonly string[]): boolean {
    if (facts.async || facts.generator || facts.parent === null) return false;
    const { taken } = this.testedIn(moduleFacts, facts);
    return container.some((text) => (taken.get(text) ?? 0) >= (moduleFacts.sites[2 * site + 1] ?? 0));
  }

  private isRestored({ moduleFacts, facts }: Frame, site: Site): boolean {
    return memoised(this.restorations, facts, () => restorationsIn(moduleFacts, facts)).has(site);
  }

  private isMemo({ moduleFacts, facts }: Frame, site: Site): boolean {
    return memoised(this.memos, facts, () => memosIn(moduleFacts, facts)).has(site);
  }

  /** How an assignment makes the new value of the old one; null: it does not. */
  updateAt({ moduleFacts, facts }: Frame, site: Site): WriteManner | null {
    return memoised(this.updates, facts, () => selfUpdatesIn(moduleFacts, facts)).get(site) ?? null;
  }

  /** Whether the place, or a call on the way to it, runs each time its function is called; null: it does. */
  private recurrence({ run, moduleFacts, facts }: Frame, site: Site, holder: FunctionFacts | null): Recurrence | null {
    const around = [...this.outwards(moduleFacts, facts)];
    const kindOf = (code: FunctionFacts, once: Once | undefined): Recurrence | null => {
      if (once === undefined || once.scope === 'all') return once?.kind ?? null;
      return once.scope === holder && around.includes(code) ? once.kind : null;
    };
    let found = kindOf(facts, this.onceIn(moduleFacts, facts).get(site));
    for (const { from } of run.stack.slice(1)) {
      const caller = from === null ? null : this.links.facts(from.module);
      const code = caller?.functions[from?.function ?? 0];
      const outer = from === null || caller === null || code === undefined ? null : kindOf(code, this.onceIn(caller, code).get(from.site));
      if (outer !== null) found = found === 'once' ? found : outer;
    }
    return found;
  }

  private onceIn(moduleFacts: ModuleFacts, facts: FunctionFacts): ReadonlyMap<Site, Once> {
    return memoised(this.once, facts, () => onceIn(moduleFacts, facts));
  }

  /** Of the functions on the way to the present place, and of those in which they stand, each with the place where it goes on. */
  private *testedAround({ run, moduleFacts, facts }: Frame, site: Site): Generator<readonly [Tested, number]> {
    for (const code of this.outwards(moduleFacts, facts)) yield [this.testedIn(moduleFacts, code), moduleFacts.sites[2 * site + 1] ?? 0];
    for (const { from } of run.stack.slice(1)) {
      const caller = from === null ? null : this.links.facts(from.module);
      const code = caller?.functions[from?.function ?? 0];
      if (from === null || caller === null || code === undefined) continue;
      for (const each of this.outwards(caller, code)) yield [this.testedIn(caller, each), caller.sites[2 * from.site + 1] ?? 0];
    }
  }

  /** The function and those in which it stands. */
  private *outwards(moduleFacts: ModuleFacts, facts: FunctionFacts): Generator<FunctionFacts> {
    let at: FunctionFacts | undefined = facts;
    while (at !== undefined && at.parent !== null) {
      yield at;
      at = moduleFacts.functions[at.parent];
    }
  }

  private testedIn(moduleFacts: ModuleFacts, facts: FunctionFacts): Tested {
    return memoised(this.known, facts, () => testedIn(moduleFacts, facts));
  }
}

function memoised<V>(known: Map<FunctionFacts, V>, facts: FunctionFacts, make: () => V): V {
  let value = known.get(facts);
  if (value === undefined) known.set(facts, (value = make()));
  return value;
}
