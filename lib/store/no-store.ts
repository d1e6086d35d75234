import type { RecordStore } from './ports.ts';

/** Keeps nothing. */
export const NO_STORE: RecordStore = {
  get: () => null,
  put() {},
  getPack: () => null,
  putPack() {},
  flush() {},
  statistics: () => ({ kinds: {}, evicted: 0, bytesRead: 0, bytesWritten: 0 }),
};
