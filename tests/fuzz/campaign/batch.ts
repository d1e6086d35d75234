import { tryProgram } from '../compare/trial.ts';
import type { Mismatch, MismatchKind } from '../compare/mismatch.ts';
import type { Program } from '../programs/program.ts';
import { stateProgramsOf } from '../programs/state-program.ts';
import { programsOf } from '../programs/write-program.ts';
import { reduceProgram } from '../reduce/reduce.ts';

const GENERATORS = { modules: programsOf, states: stateProgramsOf } as const;

/** A piece of a campaign: the programs of one seed. */
export interface BatchOrder {
  /** `modules`: several modules of all that the language has. `states`: one that changes a few variables and decides by them. */
  readonly kind: keyof typeof GENERATORS;
  readonly seed: number;
  readonly programs: number;
}

export interface Failure {
  readonly seed: number;
  readonly mismatch: Mismatch;
  /** Made as small as it gets. */
  readonly program: Program;
}

/** What came of a batch. Plain data. */
export interface BatchResult {
  readonly programs: number;
  readonly notObserved: number;
  readonly modules: number;
  readonly impure: number;
  /** Programs of which some module is not seen to be pure. */
  readonly imprecise: number;
  /** How often each kind and cause occurred: "imprecise: impure console". */
  readonly causes: Readonly<Record<string, number>>;
  readonly failures: readonly Failure[];
}

/** What is made small: all that must not happen at all, and of the rest one program a cause. */
const MUST_NOT: readonly MismatchKind[] = ['unsound', 'crash'];

export async function tryBatch({ kind, seed, programs }: BatchOrder, reduced: ReadonlySet<MismatchKind>): Promise<BatchResult> {
  const causes: Record<string, number> = {};
  const failures: Failure[] = [];
  let [notObserved, modules, impure, imprecise] = [0, 0, 0, 0];
  for (const program of GENERATORS[kind](seed, programs)) {
    const trial = await tryProgram(program);
    if (trial.kind === 'not-observed') {
      notObserved++;
      continue;
    }
    modules += trial.modules;
    impure += trial.impure;
    if (trial.mismatches.some(({ kind: each }) => each === 'imprecise')) imprecise++;
    for (const mismatch of trial.mismatches) {
      const cause = `${mismatch.kind}: ${mismatch.cause}`;
      causes[cause] = (causes[cause] ?? 0) + 1;
      if (MUST_NOT.includes(mismatch.kind) || (reduced.has(mismatch.kind) && causes[cause] === 1)) failures.push({ seed, ...(await shrink(program, mismatch)) });
    }
  }
  return { programs, notObserved, modules, impure, imprecise, causes, failures };
}

/** The smallest program found that fails in the same way. */
async function shrink(program: Program, mismatch: Mismatch): Promise<Pick<Failure, 'mismatch' | 'program'>> {
  const sameIn = async (candidate: Program): Promise<Mismatch | undefined> => {
    const trial = await tryProgram(candidate);
    return trial.kind === 'compared' ? trial.mismatches.find(({ kind, cause }) => kind === mismatch.kind && (kind === 'unsound' || cause === mismatch.cause)) : undefined;
  };
  const smallest = await reduceProgram(program, async (candidate) => (await sameIn(candidate)) !== undefined);
  return { program: smallest, mismatch: (await sameIn(smallest)) ?? mismatch };
}
