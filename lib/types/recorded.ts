import type { ModuleId } from '../effects/index.ts';
import type { TypeOracle } from './oracle.ts';
import { questionKey, type TypeAnswer } from './question.ts';

/** Answers by module and by the key of the question. Plain data, as it is kept or written by hand. */
export type Recording = Readonly<Record<ModuleId, Readonly<Record<string, TypeAnswer | null>>>>;

/** Gives again what was answered before, and nothing else. */
export function recordedOracle(recording: Recording, name = 'recorded'): TypeOracle {
  return {
    name,
    answer({ module }, questions) {
      const known = Object.hasOwn(recording, module) ? recording[module] : undefined;
      return questions.map((question) => {
        const key = questionKey(question);
        return known !== undefined && Object.hasOwn(known, key) ? (known[key] ?? null) : null;
      });
    },
  };
}

/** Passes questions on to `oracle` and writes the answers into `recording`. */
export function recordingOracle(oracle: TypeOracle, recording: Record<ModuleId, Record<string, TypeAnswer | null>>): TypeOracle {
  return {
    name: oracle.name,
    answer(file, questions) {
      const answers = oracle.answer(file, questions);
      const known = (recording[file.module] ??= {});
      questions.forEach((question, index) => (known[questionKey(question)] = answers[index] ?? null));
      return answers;
    },
  };
}
