import type { FunctionFacts } from '../../facts/index.ts';
import type { HeapObject } from '../../values/index.ts';
import type { Resume } from './continuation.ts';
import { yieldingForms, type Yielding } from './resumable.ts';

/** A `yield` at which a generator waits. */
export interface Position {
  readonly generator: HeapObject;
  readonly resume: Resume;
  /** An exception may have ended the body before. */
  readonly mayHaveEnded: boolean;
}

/** Numbers from here on, as a generator's `count`, are those of positions: so they are part of the state. */
const FIRST = 3;

/** The positions of generators in one evaluation. */
export class Positions {
  private readonly list: Position[] = [];
  private readonly known = new Map<FunctionFacts, Yielding | null>();

  /** The `count` of a generator that waits there. */
  add(position: Position): number {
    this.list.push(position);
    return FIRST + this.list.length - 1;
  }

  /** Null: not known. */
  of(generator: HeapObject): Position | null {
    const position = generator.count === null ? undefined : this.list[generator.count - FIRST];
    return position?.generator === generator ? position : null;
  }

  /** Null: the body is not followed from one `yield` to the next. */
  yielding(facts: FunctionFacts): Yielding | null {
    let yielding = this.known.get(facts);
    if (yielding === undefined) this.known.set(facts, (yielding = yieldingForms(facts)));
    return yielding;
  }
}
