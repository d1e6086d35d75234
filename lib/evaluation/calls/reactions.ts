import type { Allocations, Run } from '../run.ts';
import { perhaps } from '../expressions/alternatives.ts';

/*
 * Reactions of promises may set the same reactions in motion again, any number of times: `__awaiter` does for each
 * `yield`, and what polls does without end. The first times they are followed one by one; from then on what they make
 * at one place stands for all, and each runs until it and all others change nothing any more.
 */

interface Repetition {
  runs: number;
  readonly made: Allocations;
  /** What it ran on in the present state, without changing it. */
  settled: { readonly state: number; readonly subjects: readonly (readonly object[])[] };
}

export class Reactions {
  private readonly known = new Map<string, Repetition>();
  /** Counts changes of the state by what the load set in motion. */
  private state = 0;

  /** Something may have changed the state. */
  noteChange(): void {
    this.state++;
  }

  /**
   * Runs a reaction.
   *
   * @param place Names the code that reacts: the call that attached it and the handlers.
   * @param subjects Of the same state and subjects, a reaction does the same.
   */
  run(run: Run, place: string, subjects: readonly object[], action: () => void): void {
    const repetition = this.at(place);
    repetition.runs++;
    if (repetition.runs <= run.budget.reactions) {
      action();
      this.noteChange();
      return;
    }
    const { settled } = repetition;
    const isCurrent = settled.state === this.state;
    if (isCurrent && settled.subjects.some((known) => known.length === subjects.length && known.every((object, index) => object === subjects[index]))) return;
    if (this.repeat(run, repetition, action)) this.noteChange();
    repetition.settled = { state: this.state, subjects: isCurrent && settled.state === this.state ? [...settled.subjects, subjects] : [subjects] };
  }

  /** Whether that changed anything. */
  private repeat(run: Run, { made }: Repetition, action: () => void): boolean {
    const outer = run.allocations;
    run.allocations = made;
    try {
      return perhaps(run, action);
    } finally {
      run.allocations = outer;
      for (const object of made.values()) object.summary = true;
    }
  }

  private at(place: string): Repetition {
    let repetition = this.known.get(place);
    if (repetition === undefined) this.known.set(place, (repetition = { runs: 0, made: new Map(), settled: { state: -1, subjects: [] } }));
    return repetition;
  }
}
