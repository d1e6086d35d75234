import type { WriteGuard } from '../../effects/index.ts';
import type { FunctionFacts, ModuleFacts } from '../../facts/index.ts';
import type { Links } from '../modules/links.ts';
import type { Frame } from '../run.ts';
import { testedIn, type Tested } from './absence-tests.ts';

/** Tells what the code around a write asks of the written state before. */
export class Guards {
  private readonly links: Links;
  private readonly known = new Map<FunctionFacts, Tested>();

  constructor(links: Links) {
    this.links = links;
  }

  /** `texts`: what is written and what it lies in, in source terms. */
  around(frame: Frame, texts: readonly string[]): WriteGuard {
    let found: WriteGuard = 'none';
    for (const tested of this.testedAround(frame)) {
      if (texts.some((text) => tested.exhausted.has(text))) return 'exhausted';
      if (texts.some((text) => tested.subjects.has(text))) found = 'absence';
      else if (found === 'none' && texts.some((text) => tested.measured.has(text))) found = 'size';
    }
    return found;
  }

  /** Of the functions on the way to the present place, and of those in which they stand. */
  private *testedAround({ run, moduleFacts, facts }: Frame): Generator<Tested> {
    yield* this.outwards(moduleFacts, facts);
    for (const { from } of run.stack.slice(1)) {
      const caller = from === null ? null : this.links.facts(from.module);
      const code = caller?.functions[from?.function ?? 0];
      if (caller !== null && code !== undefined) yield* this.outwards(caller, code);
    }
  }

  private *outwards(moduleFacts: ModuleFacts, facts: FunctionFacts): Generator<Tested> {
    let at: FunctionFacts | undefined = facts;
    while (at !== undefined && at.parent !== null) {
      yield this.testedIn(moduleFacts, at);
      at = moduleFacts.functions[at.parent];
    }
  }

  private testedIn(moduleFacts: ModuleFacts, facts: FunctionFacts): Tested {
    let tested = this.known.get(facts);
    if (tested === undefined) this.known.set(facts, (tested = testedIn(moduleFacts, facts)));
    return tested;
  }
}
