import type { ModuleId } from '../effects/index.ts';
import type { Evaluation } from '../evaluation/index.ts';
import { questionKey, type TypeAnswer, type TypeQuestion } from '../types/index.ts';
import type { Program } from './program.ts';

/** Rounds in which types are asked: what one leaves open is mostly open in all. */
export const TYPE_ROUNDS = 4;

/** Types may decide what is unknown, and nothing else: an effect is one whatever the types say. */
export function isOpen(evaluations: ReadonlyMap<ModuleId, Evaluation>): boolean {
  return [...evaluations.values()].some(({ verdict }) => verdict.verdict === 'unknown');
}

/**
 * What one evaluation of a component learns of types. The first round asks nobody and notes what it would ask; each
 * further one has the answers to all that was noted before.
 */
export class TypeRounds {
  private readonly answers = new Map<ModuleId, Map<string, TypeAnswer | null>>();
  private readonly open = new Map<ModuleId, Map<string, TypeQuestion>>();

  /** The answer, if it was given before this round; otherwise the question is noted. */
  answerOf(module: ModuleId, question: TypeQuestion): TypeAnswer | null {
    const key = questionKey(question);
    const known = this.answers.get(module)?.get(key);
    if (known !== undefined) return known;
    entry(this.open, module).set(key, question);
    return null;
  }

  /** Asks all that was noted, one batch a module. Returns whether anything was answered. */
  ask(program: Program): boolean {
    let isAnswered = false;
    for (const [module, questions] of this.open) {
      const answers = program.answersTo(module, [...questions.values()]);
      const known = entry(this.answers, module);
      [...questions.keys()].forEach((key, index) => known.set(key, answers[index] ?? null));
      isAnswered ||= answers.some((answer) => answer !== null);
    }
    this.open.clear();
    return isAnswered;
  }

  /** Modules that were asked about. */
  get asked(): readonly ModuleId[] {
    return [...this.answers.keys()];
  }
}

function entry<Value>(map: Map<ModuleId, Map<string, Value>>, module: ModuleId): Map<string, Value> {
  let known = map.get(module);
  if (known === undefined) map.set(module, (known = new Map()));
  return known;
}
