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

export function keyOf({ line, column, endLine, endColumn }: Location): string {
  return `${line}:${column}-${endLine}:${endColumn}`;
}

export function compareLocations(left: Location, right: Location): number {
  return left.line - right.line || left.column - right.column || left.endLine - right.endLine || left.endColumn - right.endColumn;
}

/** Whether `inner` lies in `outer`, ends included. */
export function encloses(outer: Location, inner: Location): boolean {
  const startsInside = outer.line < inner.line || (outer.line === inner.line && outer.column <= inner.column);
  const endsInside = inner.endLine < outer.endLine || (inner.endLine === outer.endLine && inner.endColumn <= outer.endColumn);
  return startsInside && endsInside;
}
