import type { LocatedFrame, LocatedOrderFinding, ModuleReport } from '../session/index.ts';

/**
 * The report without what is thrown by reads of what the module makes further down: `no-order-dependent-init` says that,
 * with what to do. `order` is asked only where something is thrown.
 */
export function withoutDeadZone(report: ModuleReport, order: () => readonly LocatedOrderFinding[]): ModuleReport {
  if (!report.effects.some(({ kind }) => kind === 'throw')) return report;
  const early = order().filter(({ way, isOvertaking }) => way.length === 0 && !isOvertaking);
  return { ...report, effects: report.effects.filter(({ kind, trace }) => kind !== 'throw' || !early.some((found) => isSamePlace(found.trace.at(-1), trace.at(-1)))) };
}

function isSamePlace(left: LocatedFrame | undefined, right: LocatedFrame | undefined): boolean {
  return left !== undefined && right !== undefined && left.file === right.file && left.line === right.line && left.column === right.column;
}
