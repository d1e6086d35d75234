import type { ModuleReport } from '../../lib/api.ts';
import type { Mark } from './marks.ts';

type Finding = Pick<Mark, 'line' | 'verdict' | 'kind'> & { readonly message: string; readonly callees: readonly string[] };

/** One line for each finding without a mark and each mark without a finding; every mark stands for one finding. */
export function differences(report: ModuleReport, marks: readonly Mark[]): string[] {
  const open = findingsOf(report);
  const missing: Mark[] = [];
  for (const mark of [...marks].sort(mostSpecificFirst)) {
    const index = open.findIndex((finding) => matches(finding, mark));
    if (index < 0) missing.push(mark);
    else open.splice(index, 1);
  }
  return [
    ...open.map((finding) => ({ line: finding.line, text: `not expected: ${describe(finding)}` })),
    ...missing.map((mark) => ({ line: mark.line, text: `not found:    ${mark.text}` })),
  ].sort((left, right) => left.line - right.line).map(({ line, text }) => `line ${line} ${text}`);
}

function findingsOf(report: ModuleReport): Finding[] {
  const of = (verdict: Finding['verdict'], found: ModuleReport['effects' | 'ambient' | 'reasons'][number]): Finding => ({
    line: found.trace[0]?.line ?? 0,
    verdict,
    kind: found.kind,
    message: found.message,
    callees: found.trace.flatMap(({ callee }) => callee ?? []),
  });
  return [
    ...report.effects.map((effect) => of(effect.conditional ? 'impure?' : 'impure', effect)),
    ...report.ambient.map((read) => of('ambient', read)),
    ...report.reasons.map((reason) => of('unknown', reason)),
  ];
}

function matches(finding: Finding, mark: Mark): boolean {
  if (finding.line !== mark.line || finding.verdict !== mark.verdict || finding.kind !== mark.kind) return false;
  if (mark.part !== null && !finding.message.includes(mark.part)) return false;
  return mark.via === null || mark.via.join() === finding.callees.join();
}

function mostSpecificFirst(left: Mark, right: Mark): number {
  return right.text.length - left.text.length;
}

function describe({ verdict, kind, message, callees }: Finding): string {
  return `${verdict} ${kind}: ${message}${callees.length === 0 ? '' : ` via ${callees.join(' > ')}`}`;
}
