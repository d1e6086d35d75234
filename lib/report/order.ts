import type { ModuleId } from '../effects/index.ts';
import type { LoadedInOrder } from '../order/index.ts';
import type { LocatedOrderFinding, LocatedRace, ModuleReport } from '../session/index.ts';
import type { FileNames } from './file-names.ts';
import { printable } from './printable.ts';

/** What one entry point loads, in order, with what each module does then. */
export interface OrderReport {
  readonly entry: ModuleId;
  readonly modules: readonly OrderedModule[];
}

export interface OrderedModule {
  readonly loaded: LoadedInOrder;
  readonly report: ModuleReport;
  /** Reads of it that come too early when this entry point is the first. */
  readonly tooEarly: readonly LocatedOrderFinding[];
  /** State that it looks at, or is the last to write, in an order that only imports decide. */
  readonly races: readonly LocatedRace[];
}

/** One line a module: its place in the order, why it is loaded, what it does; then what it reads too early. */
export function orderText({ entry, modules }: OrderReport, nameOf: FileNames): string {
  const width = String(modules.length).length;
  const lines = [`${printable(nameOf(entry))} loads ${modules.length} module${modules.length === 1 ? '' : 's'}, in this order:`];
  for (const [index, { loaded, report, tooEarly, races }] of modules.entries()) {
    lines.push(`${String(index + 1).padStart(width)}  ${printable(nameOf(loaded.module))}${reasonText(loaded, nameOf)}${doingText(report)}`);
    for (const { message, module, outcome } of tooEarly) lines.push(`${' '.repeat(width)}  ! ${message} before ${printable(nameOf(module))} has run: ${OUTCOMES[outcome]}`);
    for (const race of races) lines.push(`${' '.repeat(width)}  ~ ${raceText(race, nameOf)}`);
  }
  return `${lines.join('\n')}\n`;
}

/** What a read that comes too early gives. */
export const OUTCOMES: Readonly<Record<LocatedOrderFinding['outcome'], string>> = { throws: 'a ReferenceError', undefined: 'undefined' };

const RACES: Readonly<Record<LocatedRace['kind'], string>> = {
  late: 'and always before WRITER, which loads it, writes there',
  early: 'before WRITER writes there: the order of imports in DECIDER',
  chance: 'after WRITER has written there: the order of imports in DECIDER',
  clash: 'after WRITER has: the order of imports in DECIDER',
  overtaking: 'before or after WRITER writes there: a top-level await decides',
};

/** "reads `plugins.length` (reader.js:2) before setter.js writes there: the order of imports in main.js" */
function raceText({ kind, decider, writer, other }: LocatedRace, nameOf: FileNames): string {
  const [place] = other.trace;
  const where = place === undefined ? '' : ` (line ${place.line})`;
  return printable(`${other.message}${where} ${RACES[kind].replace('WRITER', nameOf(writer.module)).replace('DECIDER', nameOf(decider))}`);
}

/** " ← b.ts ← main.ts" */
function reasonText({ way }: LoadedInOrder, nameOf: FileNames): string {
  return way.slice(0, -1).toReversed().map((module) => ` ← ${printable(nameOf(module))}`).join('');
}

function doingText({ verdict, effects, reasons }: ModuleReport): string {
  const [first] = [...effects, ...reasons];
  if (first === undefined) return '';
  const others = effects.length + reasons.length - 1;
  return `: ${verdict}, ${printable(first.message)}${others > 0 ? ` and ${others} more` : ''}`;
}

/** The same as one JSON object on a line. */
export function orderJson({ entry, modules }: OrderReport, nameOf: FileNames): string {
  return JSON.stringify({
    entry: nameOf(entry),
    modules: modules.map(({ loaded, report, tooEarly, races }) => ({
      module: nameOf(loaded.module),
      way: loaded.way.map(nameOf),
      verdict: report.verdict,
      effects: report.effects.map(({ kind, level, message }) => ({ kind, level, message })),
      tooEarly: tooEarly.map(({ initialiser, module, bindings, outcome, message }) => ({ id: `${nameOf(loaded.module)}:${initialiser} ${nameOf(module)}:${bindings.join()}`, module: nameOf(module), bindings, outcome, message })),
      races: races.map((race) => ({ id: `${nameOf(race.other.module)}:${race.other.initialiser} ${nameOf(race.writer.module)} ${race.other.cell.path.join('.')}`, kind: race.kind, decider: nameOf(race.decider), writer: sideJson(race.writer, nameOf), other: sideJson(race.other, nameOf) })),
    })),
  });
}

function sideJson({ module, way, cell, message, trace }: LocatedRace['writer'], nameOf: FileNames): object {
  const [place] = trace;
  return { module: nameOf(module), line: place?.line ?? 1, way: way.map(nameOf), level: cell.level, owner: cell.owner === null ? null : nameOf(cell.owner), path: cell.path, message };
}
