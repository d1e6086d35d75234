import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { onTestFinished, describe, expect, it } from 'vitest';
import { expectPresent } from '../../lib/base/invariant.ts';
import { keyOf, valueOf } from './numbered-record.ts';
import { reportOf, startWriter } from './run-writer.ts';
import { openStore, temporaryFolder, type WatchedStore } from './store-on-disk.ts';

const RECORDS = 300;
const FIRST = [0, 75, 150, 225];

/** Indices of the records that are there. Throws for one that is not what was put. */
function present({ store }: WatchedStore): number[] {
  return Array.from({ length: RECORDS }, (_, index) => index).filter((index) => {
    const value = store.get('facts', keyOf(index));
    if (value !== null) expect(value).toEqual(valueOf(index));
    return value !== null;
  });
}

describe('four writers', () => {
  it('that are killed leave nothing that is wrong or damaged', async () => {
    const reader = openStore();
    const writers = FIRST.map((first) => startWriter({ folder: reader.folder, records: RECORDS, first, endless: true }));
    onTestFinished(() => writers.forEach((writer) => writer.kill('SIGKILL')));
    await Promise.all(writers.map((writer) => once(expectPresent(writer.stdout, 'its output'), 'data')));
    for (const writer of writers) {
      present(reader);
      await delay(30);
      writer.kill('SIGKILL');
      await once(writer, 'exit');
    }
    expect(present(reader).length).toBeGreaterThan(20);
    expect([reader.store.statistics().kinds['facts']?.damaged, reader.warnings]).toEqual([0, []]);
  }, 60_000);

  it('that tidy up at the same time lose only time', async () => {
    const folder = temporaryFolder();
    // Room for one record a shard.
    const limitBytes = 2 * 256 * 4096;
    const writers = FIRST.map((first) => startWriter({ folder, records: RECORDS, first, limitBytes }));
    const reports = await Promise.all(writers.map(reportOf));
    expect(reports.map(({ warnings, wrong }) => ({ warnings, wrong }))).toEqual(FIRST.map(() => ({ warnings: [], wrong: [] })));
    expect(reports.every(({ statistics }) => statistics.evicted > 0)).toBe(true);
    expect(reports.map(({ statistics }) => statistics.kinds['facts']?.damaged)).toEqual([0, 0, 0, 0]);
  }, 60_000);
});
