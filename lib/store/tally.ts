import type { KindStatistics, StoreStatistics } from './ports.ts';

type Counts = { -readonly [Name in keyof KindStatistics]: KindStatistics[Name] };

/** Counts what a store does. */
export class Tally {
  private readonly kinds = new Map<string, Counts>();
  private bytesRead = 0;
  private bytesWritten = 0;
  private filesEvicted = 0;

  hit(kind: string, bytes: number): void {
    this.of(kind).hits++;
    this.bytesRead += bytes;
  }

  missed(kind: string, damaged: boolean): void {
    this.of(kind).misses++;
    if (damaged) this.of(kind).damaged++;
  }

  wrote(kind: string, bytes: number): void {
    this.of(kind).written++;
    this.bytesWritten += bytes;
  }

  evicted(files: number): void {
    this.filesEvicted += files;
  }

  statistics(): StoreStatistics {
    const kinds = Object.fromEntries([...this.kinds].map(([kind, counts]) => [kind, { ...counts }]));
    return { kinds, evicted: this.filesEvicted, bytesRead: this.bytesRead, bytesWritten: this.bytesWritten };
  }

  private of(kind: string): Counts {
    let counts = this.kinds.get(kind);
    if (counts === undefined) this.kinds.set(kind, (counts = { hits: 0, misses: 0, damaged: 0, written: 0 }));
    return counts;
  }
}
