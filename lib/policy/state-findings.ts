import type { LocatedStateWrite, Location } from '../session/index.ts';
import { chainSentence } from '../session/index.ts';
import { isLasting } from './lasting-effects.ts';
import { cellName, reported } from './state-allowances.ts';
import { isMarked, markableLines, markersAt, markersIn, type Marker } from './state-markers.ts';
import { messageData, messageOf, type StateMessageId } from './state-messages.ts';
import type { StatePolicy } from './state-policy.ts';

export interface StateProblem {
  readonly id: StateMessageId;
  readonly location: Location;
  readonly data: Readonly<Record<string, string>>;
  /** Absent: the problem is a comment. */
  readonly write?: LocatedStateWrite;
}

/** What is told first of the writes of one cell. */
const URGENCY: readonly StateMessageId[] = ['request', 'firstCaller', 'configuration', 'host', 'foreign', 'changed', 'counter', 'grows', 'lasting'];

/**
 * One problem for each cell of shared state that functions of the module write, and for comments that mark nothing.
 * `text`: of the module.
 */
export function stateFindings(module: string, text: string, all: readonly LocatedStateWrite[], policy: StatePolicy): StateProblem[] {
  const markers = markersIn(text, module);
  const used = new Set<Marker>();
  const isMarkedWrite = (write: LocatedStateWrite): boolean => {
    const found = markersAt(markers, markableLines(write, module));
    for (const marker of found) used.add(marker);
    return found.length > 0 || (write.declaration !== null && isMarked(write.declaration.lines));
  };
  const removing = new Set(all.filter(({ manner }) => manner === 'remove').map(cellName));
  const marked = new Set(all.filter(isMarkedWrite));
  const problems = groups(reported(module, all, policy).filter((write) => ![...marked].some((each) => each.cell === write.cell))).map((group) => problemOf(group, all, module, removing, policy));
  return [...firstAtEachPlace(problems), ...markerProblems(markers, used)].sort((left, right) => left.location.line - right.location.line || left.location.column - right.location.column);
}

/** One write may change several cells: who mends one mends all. */
function firstAtEachPlace(problems: readonly StateProblem[]): StateProblem[] {
  const seen = new Set<string>();
  return problems.filter(({ location: { line, column } }) => {
    const place = `${line}:${column}`;
    const isNew = !seen.has(place);
    seen.add(place);
    return isNew;
  });
}

function groups(writes: readonly LocatedStateWrite[]): LocatedStateWrite[][] {
  const byCell = new Map<string, LocatedStateWrite[]>();
  for (const write of writes) {
    const key = `${write.cell.owner}|${ofStatics(write) ?? cellName(write)}`;
    byCell.set(key, [...(byCell.get(key) ?? []), write]);
  }
  return [...byCell.values()];
}

/** What one static method makes of `this`, which is its class or one that inherits from it, is told as one. */
function ofStatics({ cell: { level, path }, what, entries: [entry] }: LocatedStateWrite): string | null {
  return level === 'class' && path.length === 2 && what.startsWith('writes `this.') ? `${path[0]} ${entry?.name}` : null;
}

function problemOf(group: readonly LocatedStateWrite[], all: readonly LocatedStateWrite[], module: string, removing: ReadonlySet<string>, { profile, lasting }: StatePolicy): StateProblem {
  const told = group.map((write) => ({ write, id: messageOf(write, removing.has(cellName(write)), module, lasting.some((kind) => isLasting(kind, write, all))) })).sort((left, right) => URGENCY.indexOf(left.id) - URGENCY.indexOf(right.id));
  const [{ write, id }] = told as [(typeof told)[number]];
  const isHere = ({ trace }: { readonly trace: readonly Location[] }): boolean => trace.some(({ file }) => file === module);
  const entry = write.declaration?.file === module ? write.entries[0] : (write.entries.find(isHere) ?? write.entries[0]);
  const trace = entry?.trace ?? [];
  const location = (trace.findLast((frame) => frame.file === module) ?? write.declaration ?? trace[0]) as Location;
  const sentence = chainSentence(write.what, [{ ...(trace[0] ?? location), text: 'is called', callee: entry?.name || 'a callback' }, ...trace]);
  const chain = write.conditional ? `On some path, ${sentence}` : capitalised(sentence);
  const { file, line, column, endLine, endColumn } = location;
  return { id, location: { file, line, column, endLine, endColumn }, data: messageData(id, write, chain, group, profile), write };
}

function markerProblems(markers: readonly Marker[], used: ReadonlySet<Marker>): StateProblem[] {
  return markers.flatMap((marker): StateProblem[] => {
    if (!marker.hasReason) return [{ id: 'markerWithoutReason', location: marker.location, data: {} }];
    return used.has(marker) ? [] : [{ id: 'unusedMarker', location: marker.location, data: {} }];
  });
}

function capitalised(sentence: string): string {
  return sentence.slice(0, 1).toUpperCase() + sentence.slice(1);
}
