import { expectPresent } from '../base/invariant.ts';
import type { LocatedFrame, Location } from '../session/index.ts';

/** Where a finding is reported: the step of its witness that stands in the judged module's own top level. */
export function anchorOf(found: { readonly trace: readonly LocatedFrame[] }): Location {
  const { file, line, column, endLine, endColumn } = expectPresent(found.trace[0], 'a witness with a first step');
  return { file, line, column, endLine, endColumn };
}

/** Puts together what is anchored at the same place, in the order in which the places come in the file. */
export function groupByAnchor<Found extends { readonly trace: readonly LocatedFrame[] }>(
  all: readonly Found[],
): readonly (readonly [Found, ...Found[]])[] {
  const groups = new Map<string, [Found, ...Found[]]>();
  for (const found of all) {
    const key = keyOf(anchorOf(found));
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [found]);
    else group.push(found);
  }
  return [...groups.values()];
}

function keyOf({ line, column, endLine, endColumn }: Location): string {
  return `${line}:${column}-${endLine}:${endColumn}`;
}

/** In the order of the text, what encloses before what is enclosed. */
export function compareLocations(left: Location, right: Location): number {
  return left.line - right.line || left.column - right.column || right.endLine - left.endLine || right.endColumn - left.endColumn;
}

interface Placed {
  readonly location: Location;
}

/** Those that lie in no other. Places of expressions are disjoint or nested: one pass in the order of the text suffices. */
export function outermost<Found extends Placed>(all: readonly Found[]): readonly Found[] {
  const kept: Found[] = [];
  for (const found of inOrder(all)) {
    const last = kept.at(-1);
    if (last === undefined || !encloses(last.location, found.location)) kept.push(found);
  }
  return kept;
}

/** Those of `inner` that lie in none of `outer`. */
export function outside<Found extends Placed>(inner: readonly Found[], outer: readonly Placed[]): readonly Found[] {
  const covers = outermost(outer);
  let next = 0;
  return inOrder(inner).filter(({ location }) => {
    while (next < covers.length && endsBefore(covers[next], location)) next++;
    const cover = covers[next];
    return cover === undefined || !encloses(cover.location, location);
  });
}

function inOrder<Found extends Placed>(all: readonly Found[]): readonly Found[] {
  return all.toSorted((left, right) => compareLocations(left.location, right.location));
}

function endsBefore(cover: Placed | undefined, { line, column }: Location): boolean {
  return cover !== undefined && (cover.location.endLine < line || (cover.location.endLine === line && cover.location.endColumn <= column));
}

/** Whether `inner` lies in `outer`, ends included. */
function encloses(outer: Location, inner: Location): boolean {
  const startsInside = outer.line < inner.line || (outer.line === inner.line && outer.column <= inner.column);
  const endsInside = inner.endLine < outer.endLine || (inner.endLine === outer.endLine && inner.endColumn <= outer.endColumn);
  return startsInside && endsInside;
}
