/** Binary digits of a file's number: enough for a million files. */
const DIGITS = 20;

/** One binary digit, as an entry of the configuration expresses it. */
export interface Digit {
  readonly name: string;
  /** Whether the digit is not part of the file's number. */
  readonly isUnset: (file: string) => boolean;
}

/**
 * Gives files numbers, from 1. Entries that match by the digits of these give every numbered file a configuration of its
 * own, from which the number can be read back.
 */
export class FileNumbers {
  private readonly isUnnumbered: (file: string) => boolean;
  private readonly onRun: () => void;
  private readonly known = new Map<string, number>();
  private readonly files: string[] = [];
  private asked = new Set<string>();

  /** `onRun`: ESLint asks once in a run about every file, so another time is another run. */
  constructor(isUnnumbered: (file: string) => boolean, onRun: () => void) {
    this.isUnnumbered = isUnnumbered;
    this.onRun = onRun;
  }

  digits(): readonly Digit[] {
    return Array.from({ length: DIGITS }, (_, position) => ({
      name: `d${position}`,
      isUnset: (file) => {
        if (position === 0) this.notice(file);
        return ((this.numberOf(file) >>> position) & 1) === 0;
      },
    }));
  }

  /** The file whose number has these digits; null for none. */
  fileOf(digits: readonly string[]): string | null {
    const number = digits.reduce((sum, name) => sum + 2 ** Number(name.slice(1)), 0);
    return this.files[number - 1] ?? null;
  }

  private notice(file: string): void {
    if (this.asked.has(file)) {
      this.asked = new Set();
      this.onRun();
    }
    this.asked.add(file);
  }

  private numberOf(file: string): number {
    const known = this.known.get(file);
    if (known !== undefined) return known;
    const number = this.isUnnumbered(file) ? 0 : this.files.push(file);
    if (number >= 2 ** DIGITS) throw new RangeError('withFreshCache: more files than can be told apart');
    this.known.set(file, number);
    return number;
  }
}
