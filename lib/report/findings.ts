import { compareSeverity, groupByAnchor, isFailure } from '../policy/index.ts';
import type { LocatedEffect, LocatedFrame, LocatedReason, ModuleReport } from '../session/index.ts';
import { countOf, printable } from './printable.ts';
import type { TextStyle } from './style.ts';

/** Places per module and steps per place that are shown; the rest is counted. The JSON format has them all. */
const MOST_PLACES = 4;
const MOST_FRAMES = 8;

type Told = LocatedEffect | LocatedReason;
/** What was found at one place of a module, what matters most first. */
type Place = readonly [Told, ...Told[]];

/** What makes a module impure, or keeps it from a verdict, by its places. */
function placesOf({ verdict, effects, reasons }: ModuleReport): readonly Place[] {
  if (verdict === 'unknown') return groupByAnchor(reasons);
  return groupByAnchor(effects).map((group) => group.toSorted(compareSeverity) as [LocatedEffect, ...LocatedEffect[]]);
}

/** Each module with its places and the way from each to what happens. */
export function fullLines(reports: readonly ModuleReport[], style: TextStyle): string[] {
  return reports.flatMap((report) => {
    const places = placesOf(report);
    const rest = places.length - MOST_PLACES;
    return [
      style.colors.bold(printable(style.nameOf(report.module))),
      ...places.slice(0, MOST_PLACES).flatMap((place) => placeLines(place, style)),
      ...(rest > 0 ? [style.colors.dim(`  and ${countOf(rest, 'more place')}`)] : []),
      '',
    ];
  });
}

/** Each module in one line: what matters most of what was found. */
export function briefLines(reports: readonly ModuleReport[], style: TextStyle): string[] {
  return reports.flatMap((report) => {
    const [place, ...others] = placesOf(report);
    if (place === undefined) return [];
    const more = others.length === 0 ? '' : style.colors.dim(` and ${countOf(others.length, 'more place')}`);
    return [`  ${style.colors.cyan(locationOf(place[0].trace[0], style))}  ${headline(place[0], style)}${more}`];
  });
}

function placeLines(place: Place, style: TextStyle): string[] {
  const [told] = place;
  const [anchor] = told.trace;
  const others = othersAt(place);
  return [
    `  ${style.colors.cyan(anchor === undefined ? '' : `${anchor.line}:${anchor.column}`)}  ${headline(told, style)}`,
    // A way of one step is the headline itself.
    ...(told.trace.length < 2 ? [] : traceLines(told.trace, style)),
    ...(others === '' ? [] : [style.colors.dim(`      ${others}`)]),
  ];
}

function headline(told: Told, style: TextStyle): string {
  return `${printable(told.message)} ${style.colors.dim(`(${qualityOf(told)})`)}`;
}

function qualityOf(told: Told): string {
  if (!('level' in told)) return told.kind;
  return [told.kind, ...(isFailure(told) ? [] : [`${told.level} state`]), ...(told.conditional ? ['conditional'] : [])].join(', ');
}

/** "and 7 more here: fs, net"; the same words twice are one thing for the reader. */
function othersAt([told, ...rest]: Place): string {
  const others = rest.filter(({ message }) => message !== told.message);
  const count = new Set(others.map(({ message }) => message)).size;
  return count === 0 ? '' : `and ${count} more here: ${[...new Set(others.map(({ kind }) => kind))].join(', ')}`;
}

function locationOf(frame: LocatedFrame | undefined, { nameOf }: TextStyle): string {
  return frame === undefined ? '' : `${printable(nameOf(frame.file))}:${frame.line}:${frame.column}`;
}

/** A long way is cut in its middle: both ends tell more. */
function traceLines(trace: readonly LocatedFrame[], style: TextStyle): string[] {
  const half = MOST_FRAMES / 2;
  const isLong = trace.length > MOST_FRAMES;
  const shown = isLong ? [...trace.slice(0, half), ...trace.slice(-half)] : trace;
  const places = shown.map((frame) => locationOf(frame, style));
  const width = Math.max(...places.map(({ length }) => length));
  const lines = shown.map(({ text }, index) => `      ${style.colors.dim((places[index] ?? '').padEnd(width))}  ${printable(text)}`);
  if (isLong) lines.splice(half, 0, style.colors.dim(`      … ${countOf(trace.length - MOST_FRAMES, 'step')} …`));
  return lines;
}
