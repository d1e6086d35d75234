import type { LocatedEffect, LocatedFrame, LocatedReason, ModuleReport } from '../session/index.ts';
import { countOf, printable } from './printable.ts';
import type { TextStyle } from './style.ts';

/** Per module; the rest is counted. The JSON format has them all. */
const MOST_FINDINGS = 3;
const MOST_FRAMES = 8;

/** The effects that make each module impure, with the way to them. */
export function effectLines(reports: readonly ModuleReport[], style: TextStyle): string[] {
  return reports
    .filter(({ verdict }) => verdict === 'impure')
    .flatMap((report) => moduleLines(report, report.effects, 'effect', style));
}

/** What keeps each undecided module from a verdict. */
export function reasonLines(reports: readonly ModuleReport[], style: TextStyle): string[] {
  return reports
    .filter(({ verdict }) => verdict === 'unknown')
    .flatMap((report) => moduleLines(report, report.reasons, 'reason', style));
}

function moduleLines(
  { module }: ModuleReport,
  findings: readonly (LocatedEffect | LocatedReason)[],
  noun: string,
  style: TextStyle,
): string[] {
  const rest = findings.length - MOST_FINDINGS;
  return [
    style.colors.bold(printable(style.nameOf(module))),
    ...findings.slice(0, MOST_FINDINGS).flatMap((finding) => findingLines(finding, style)),
    ...(rest > 0 ? [style.colors.dim(`  and ${countOf(rest, `more ${noun}`)}`)] : []),
    '',
  ];
}

function findingLines(finding: LocatedEffect | LocatedReason, style: TextStyle): string[] {
  const [first] = finding.trace;
  const place = first === undefined ? '' : `${style.colors.cyan(placeOf(first, style))}  `;
  const headline = `  ${place}${printable(finding.message)} ${style.colors.dim(`(${qualityOf(finding)})`)}`;
  // A way of one step is the headline itself.
  return finding.trace.length < 2 ? [headline] : [headline, ...traceLines(finding.trace, style)];
}

function qualityOf(finding: LocatedEffect | LocatedReason): string {
  if (!('level' in finding)) return finding.kind;
  return `${finding.kind}, ${finding.level} state${finding.conditional ? ', conditional' : ''}`;
}

function placeOf({ file, line, column }: LocatedFrame, { nameOf }: TextStyle): string {
  return `${printable(nameOf(file))}:${line}:${column}`;
}

/** A long way is cut in its middle: both ends tell more. */
function traceLines(trace: readonly LocatedFrame[], style: TextStyle): string[] {
  const places = trace.map((frame) => placeOf(frame, style));
  const width = Math.max(...places.map(({ length }) => length));
  const lines = trace.map(
    ({ text }, index) => `      ${style.colors.dim((places[index] ?? '').padEnd(width))}  ${printable(text)}`,
  );
  const hidden = lines.length - MOST_FRAMES;
  if (hidden <= 0) return lines;
  const half = MOST_FRAMES / 2;
  return [...lines.slice(0, half), style.colors.dim(`      … ${countOf(hidden, 'step')} …`), ...lines.slice(-half)];
}
