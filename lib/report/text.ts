import { AMBIENT_KINDS, type AmbientKind, type Verdict } from '../effects/index.ts';
import type { ModuleReport } from '../session/index.ts';
import { compareNames, type FileNames } from './file-names.ts';
import { briefLines, fullLines } from './findings.ts';
import { countOf, printable } from './printable.ts';
import { type TextStyle, textStyle } from './style.ts';
import { isLarge, verdictTable } from './table.ts';
import { commonReasons, countVerdicts, describeTotals } from './totals.ts';

export interface TextOptions {
  readonly nameOf: FileNames;
  readonly colored: boolean;
}

/** The report for people: a table, what the impure modules do, why others are unknown, and the sums. */
export function textReport(reports: readonly ModuleReport[], options: TextOptions): string {
  if (reports.length === 0) return 'No JavaScript or TypeScript files found.\n';
  const style = textStyle(options.nameOf, options.colored);
  const lines = isLarge(reports) ? briefLines : fullLines;
  const withVerdict = (verdict: Verdict) => lines(reports.filter((report) => report.verdict === verdict), style);
  const blocks = [
    verdictTable(reports, style),
    section('Impure', withVerdict('impure'), style),
    section('Unknown', withVerdict('unknown'), style),
    section('Commonest reasons of unknown', commonReasonLines(reports, style), style),
    summaryLines(reports, style).join('\n'),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function section(title: string, lines: readonly string[], { colors }: TextStyle): string {
  return lines.length === 0 ? '' : [colors.bold(colors.underline(title)), '', ...lines].join('\n').trimEnd();
}

function commonReasonLines(reports: readonly ModuleReport[], { colors }: TextStyle): string[] {
  const reasons = commonReasons(reports);
  const width = String(reasons[0]?.modules ?? 0).length;
  return reasons.flatMap(({ description, modules, examples }) => [
    `  ${String(modules).padStart(width)}  ${description}`,
    ...examples
      .filter((example) => example.modules > 1)
      .map(({ what, modules: sharing }) => colors.dim(`  ${' '.repeat(width)}    ${sharing} × ${printable(what)}`)),
  ]);
}

function summaryLines(reports: readonly ModuleReport[], { colors }: TextStyle): string[] {
  const own = describeTotals(countVerdicts(reports.map(({ verdict }) => verdict)));
  const closure = describeTotals(countVerdicts(reports.map((report) => report.closure)));
  const reading = reports.filter(({ ambient }) => ambient.length > 0);
  return [
    `${colors.bold(countOf(reports.length, 'module'))}: ${own}`,
    `with all that they import: ${closure}`,
    ...(reading.length === 0 ? [] : [`${reading.length} of them ${reading.length === 1 ? 'depends' : 'depend'} on the surroundings: ${ambientCounts(reading)}`]),
  ];
}

/** "reads the clock (3), reads environment variables (1)" */
function ambientCounts(reports: readonly ModuleReport[]): string {
  const counts = new Map<AmbientKind, number>();
  for (const { ambient } of reports) {
    for (const kind of new Set(ambient.map((read) => read.kind))) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts]
    .sort((left, right) => right[1] - left[1] || compareNames(left[0], right[0]))
    .map(([kind, count]) => `${AMBIENT_KINDS[kind]} (${count})`)
    .join(', ');
}
