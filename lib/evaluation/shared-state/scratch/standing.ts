/**
 * What a run of code knows of each cell:
 * - `WRITTEN`: it was written since the run began, and no other code ran since
 * - `BEFORE`: it holds what it held when the run began
 * - `STALE`: other code may have run since it was written
 */
export const STALE = 0;
export const BEFORE = 1;
export const WRITTEN = 2;

/** By cell; null: the place is never reached. */
export type Standing = Uint8Array | null;

/** Where two ways meet. */
export function meet(left: Standing, right: Standing): Standing {
  if (left === null || right === null) return left ?? right;
  return left.map((each, cell) => Math.min(each, right[cell] ?? STALE));
}

/** After a call that leaves `left` of what it is begun with. */
export function afterCall(begun: Standing, left: Standing): Standing {
  if (begun === null || left === null) return null;
  return begun.map((each, cell) => (left[cell] === BEFORE ? each : (left[cell] ?? STALE)));
}

export function isSame(left: Standing, right: Standing): boolean {
  return left === right || (left !== null && right !== null && left.every((each, cell) => each === right[cell]));
}
