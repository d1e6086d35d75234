import { observeProgram } from '../observe/observe-program.ts';
import type { Program } from '../programs/program.ts';
import { judgeProgram } from './judge-program.ts';
import { compare, type Mismatch } from './mismatch.ts';

/** What came of one program. */
export type Trial =
  | { readonly kind: 'compared'; readonly mismatches: readonly Mismatch[]; readonly modules: number; readonly impure: number }
  | { readonly kind: 'not-observed'; readonly why: string };

/** Runs and judges a program and compares. */
export async function tryProgram(program: Program): Promise<Trial> {
  const observed = await observeProgram(program);
  if ('why' in observed) return { kind: 'not-observed', why: observed.why };
  const modules = observed.filter(({ outcome }) => outcome !== 'not-loaded').length;
  const impure = observed.filter(({ effects }) => effects.length > 0).length;
  try {
    return { kind: 'compared', mismatches: compare(observed, judgeProgram(program)), modules, impure };
  } catch (error) {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { kind: 'compared', mismatches: [{ kind: 'crash', module: '', cause: text.split('\n')[0] ?? '', details: [text] }], modules, impure };
  }
}
