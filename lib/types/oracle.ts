import type { ModuleId } from '../effects/index.ts';
import type { TypeAnswer, TypeQuestion } from './question.ts';

/** A file that questions are about, with the text that their offsets count in. */
export interface AskedFile {
  readonly module: ModuleId;
  readonly text: string;
}

/**
 * Who answers questions about types. Synchronous; all questions about a module come in one batch. Answers are plain data
 * in the order of the questions, null where there is none: nothing of a checker outlives the call.
 */
export interface TypeOracle {
  /** What answers depend on besides the texts: "untyped", "typescript 6.0.3". Part of every key. */
  readonly name: string;
  answer(file: AskedFile, questions: readonly TypeQuestion[]): readonly (TypeAnswer | null)[];
}

/** Nothing is known of types. */
export const UNTYPED: TypeOracle = { name: 'untyped', answer: (_file, questions) => questions.map(() => null) };
