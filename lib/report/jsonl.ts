import type { LocatedAmbientRead, LocatedEffect, LocatedFrame, LocatedReason, ModuleReport } from '../session/index.ts';
import type { FileNames } from './file-names.ts';

/** One module as one line of JSON. Keys and their order are a contract: equal reports give equal bytes. */
export function jsonLine(report: ModuleReport, nameOf: FileNames): string {
  return JSON.stringify({
    module: nameOf(report.module),
    verdict: report.verdict,
    closure: report.closure,
    effects: report.effects.map((effect) => effectRecord(effect, nameOf)),
    ambient: report.ambient.map((read) => findingRecord(read, nameOf)),
    reasons: report.reasons.map((reason) => findingRecord(reason, nameOf)),
  });
}

function effectRecord(effect: LocatedEffect, nameOf: FileNames): object {
  const { kind, level, conditional } = effect;
  return { kind, level, conditional, ...anchor(effect), message: effect.message, trace: traceRecords(effect, nameOf) };
}

function findingRecord(finding: LocatedAmbientRead | LocatedReason, nameOf: FileNames): object {
  return { kind: finding.kind, ...anchor(finding), message: finding.message, trace: traceRecords(finding, nameOf) };
}

interface Traced {
  readonly trace: readonly LocatedFrame[];
}

/** Where in the module itself. A file that could not be read has no place but its start. */
function anchor({ trace }: Traced): { line: number; column: number } {
  const { line, column } = trace[0] ?? { line: 1, column: 1 };
  return { line, column };
}

function traceRecords({ trace }: Traced, nameOf: FileNames): object[] {
  return trace.map(({ file, line, column, text }) => ({ file: nameOf(file), line, column, text }));
}
