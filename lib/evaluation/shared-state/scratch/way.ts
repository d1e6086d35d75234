import { BEFORE, meet, STALE, WRITTEN, type Standing } from './standing.ts';

interface Exit {
  readonly label: string | null;
  readonly kind: 'break' | 'continue' | 'return';
  readonly at: Standing;
}

/** What is known of each cell on the way through the code of one function, as its statements branch, repeat and end. */
export class Way {
  at: Standing;
  /** Cells that other code may have written anywhere on it. */
  readonly open = new Set<number>();
  private readonly cells: number;
  private exits: Exit[] = [];
  /** Of each `try` around the place: the least that is known anywhere in it. */
  private readonly least: Standing[] = [];

  constructor(cells: number) {
    this.cells = cells;
    this.at = new Uint8Array(cells).fill(BEFORE);
  }

  /** Where no code comes, all is written. */
  standingOf(cell: number): number {
    return this.at?.[cell] ?? WRITTEN;
  }

  set(cell: number, standing: number): void {
    this.at = this.at?.map((each, index) => (index === cell ? standing : each)) ?? null;
  }

  /** Other code runs, which may write every cell. */
  leave(): void {
    for (let cell = 0; cell < this.cells; cell++) this.forget(cell);
    this.at = this.at === null ? null : new Uint8Array(this.cells).fill(STALE);
  }

  /** Other code may write the cell in the course of a call. */
  forget(cell: number): void {
    this.open.add(cell);
    this.least.forEach((least, depth) => {
      this.least[depth] = least?.map((each, index) => (index === cell ? STALE : each)) ?? null;
    });
  }

  either(first: () => void, second?: () => void): void {
    const begun = this.at;
    first();
    const end = this.at;
    this.at = begun;
    second?.();
    this.at = meet(this.at, end);
  }

  /** `end`: where the loop ends by itself. What a round leaves, the next one begins with. */
  loop(end: 'test' | 'end' | 'never', body: () => void, after?: () => void, test?: () => void): void {
    const outer = this.exits;
    let begun = this.at;
    for (const isLast of [false, true]) {
      this.exits = [];
      this.at = begun;
      test?.();
      const tested = this.at;
      body();
      this.land('continue', null);
      after?.();
      begun = meet(begun, this.at);
      for (const { kind, at } of this.exits) if (kind === 'continue') begun = meet(begun, at);
      this.at = end === 'never' ? null : end === 'test' ? meet(tested, this.at) : this.at;
      if (isLast) this.land('break', null);
    }
    this.exits = [...outer, ...this.exits];
  }

  switched(cases: readonly { readonly test: (() => void) | null; readonly body: () => void }[]): void {
    const outer = this.exits;
    this.exits = [];
    let entered = this.at;
    this.at = null;
    for (const { test, body } of cases) {
      const fallen = this.at;
      this.at = entered;
      test?.();
      entered = this.at;
      this.at = meet(fallen, entered);
      body();
    }
    if (cases.every(({ test }) => test !== null)) this.at = meet(this.at, entered);
    this.land('break', null);
    this.exits = [...outer, ...this.exits];
  }

  tried(block: () => void, handler: (() => void) | null, finalizer: (() => void) | null): void {
    const outer = this.exits;
    this.exits = [];
    this.least.push(this.at);
    block();
    const done = this.at;
    this.at = handler === null ? null : (this.least.at(-1) ?? null);
    handler?.();
    const handled = this.at;
    const failed = this.least.pop() ?? null;
    if (finalizer !== null) this.finished(failed, finalizer);
    this.at = meet(done, handled);
    finalizer?.();
    this.exits = [...outer, ...this.exits];
  }

  /** The function ends, or is left. */
  exit(kind: Exit['kind'] | 'throw', label: string | null): void {
    if (this.at !== null && kind !== 'throw') this.exits.push({ kind, label, at: this.at });
    this.at = null;
  }

  /** Exits of a kind lead here. */
  land(kind: Exit['kind'], label: string | null): void {
    const isMeant = (exit: Exit): boolean => exit.kind === kind && exit.label === label;
    for (const exit of this.exits) if (isMeant(exit)) this.at = meet(this.at, exit.at);
    this.exits = this.exits.filter((exit) => !isMeant(exit));
  }

  /** Where the function gives back what it gives. */
  end(): void {
    for (const { at } of this.exits) this.at = meet(this.at, at);
  }

  /** A finalizer runs also where the block fails, and on each way out of it. */
  private finished(failed: Standing, finalizer: () => void): void {
    const exits = this.exits;
    this.exits = [];
    this.at = failed;
    finalizer();
    for (const exit of exits) {
      this.at = exit.at;
      finalizer();
      if (this.at !== null) this.exits.push({ ...exit, at: this.at });
    }
  }
}
