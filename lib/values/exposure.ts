import { cellsOf, joinContents, type CellKey, type Cells, type Content, type Holder } from './cell.ts';

/**
 * Every content that cells had while something ran that may be left at any point: what a handler or finalizer may find.
 */
export class Exposure {
  readonly cells: Cells = new Map();
  private readonly branches: number;
  private readonly mayHaveLeft: () => boolean;

  /** `branches`: how many open decisions it stands in. */
  constructor(branches: number, mayHaveLeft: () => boolean) {
    this.branches = branches;
    this.mayHaveLeft = mayHaveLeft;
  }

  /** The content that something new has from the first. */
  begin(holder: Holder, key: CellKey, content: Content): void {
    const cells = cellsOf(this.cells, holder);
    cells.set(key, cells.has(key) ? joinContents(key, cells.get(key), content) : content);
  }

  /** A content before which nothing can have been left, on a path that all take, was never exposed. */
  note(holder: Holder, key: CellKey, before: Content, after: Content, branches: number): void {
    const cells = cellsOf(this.cells, holder);
    if (cells.has(key)) cells.set(key, joinContents(key, cells.get(key), after));
    else cells.set(key, branches === this.branches && !this.mayHaveLeft() ? after : joinContents(key, before, after));
  }
}
