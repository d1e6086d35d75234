/**
 * A finite stream of numbers that decides how a program is written. Where it has run out every choice is the first
 * one, so that shorter streams give simpler programs.
 */
export class Choices {
  private readonly numbers: readonly number[];
  private at = 0;

  constructor(numbers: readonly number[]) {
    this.numbers = numbers;
  }

  /** From 0 to `count - 1`. */
  below(count: number): number {
    return (this.numbers[this.at++] ?? 0) % count;
  }

  /** True `times` in `outOf`; false where the stream has run out. */
  chance(times: number, outOf: number): boolean {
    return this.below(outOf) >= outOf - times;
  }

  pick<Item>(items: readonly Item[]): Item {
    const item = items[this.below(items.length)];
    if (item === undefined) throw new RangeError('nothing to choose from');
    return item;
  }
}
