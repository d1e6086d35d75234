import type { Program } from '../programs/program.ts';
import type { BatchResult, Failure } from './batch.ts';

export const NO_RESULT: BatchResult = { programs: 0, notObserved: 0, modules: 0, impure: 0, imprecise: 0, causes: {}, failures: [] };

export function addResults(left: BatchResult, right: BatchResult): BatchResult {
  const causes: Record<string, number> = { ...left.causes };
  for (const [cause, count] of Object.entries(right.causes)) causes[cause] = (causes[cause] ?? 0) + count;
  return {
    programs: left.programs + right.programs,
    notObserved: left.notObserved + right.notObserved,
    modules: left.modules + right.modules,
    impure: left.impure + right.impure,
    imprecise: left.imprecise + right.imprecise,
    causes,
    failures: [...left.failures, ...right.failures],
  };
}

export function countOf({ causes }: BatchResult, kind: string): number {
  return Object.entries(causes).reduce((sum, [cause, count]) => sum + (cause.startsWith(`${kind}:`) ? count : 0), 0);
}

export function summaryText(result: BatchResult): string {
  const { programs, notObserved, modules, impure, imprecise, causes } = result;
  const share = (count: number): string => `${count} (${((100 * count) / Math.max(1, modules)).toFixed(2)} %)`;
  const lines = [
    `${programs} programs, ${notObserved} not observed; ${modules} modules loaded, ${impure} with effects; ${imprecise} programs (${((100 * imprecise) / Math.max(1, programs)).toFixed(2)} %) with something imprecise`,
    ...['unsound', 'crash', 'imprecise', 'silent-throw'].map((kind) => `${kind}: ${share(countOf(result, kind))}`),
    ...Object.entries(causes).sort(([, left], [, right]) => right - left).map(([cause, count]) => `  ${String(count).padStart(6)}  ${cause}`),
  ];
  return lines.join('\n');
}

/** The program as files of a fixture; marks are to be added where the analysis then finds the effects. */
export function failureText({ seed, mismatch, program }: Failure): string {
  const { kind, module, cause, details } = mismatch;
  const head = `--- ${kind} in ${module} (seed ${seed}): ${cause}`;
  return [head, ...details.map((detail) => `    ${detail}`), ...fixtureText(program)].join('\n');
}

function fixtureText({ modules }: Program): string[] {
  return modules.map(({ name, text }) => `// ${name}\n${text.replaceAll(/\n\s*\n/gu, '\n').trim()}`);
}
