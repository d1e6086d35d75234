import { canonicalJson, parseJson } from '../base/canonical-json.ts';
import type { RecordPack } from './ports.ts';

/** Encoded records by key. */
export type EncodedRecords = ReadonlyMap<string, Buffer>;

const NEW_LINE = Buffer.from('\n');

/** A line that lists keys and lengths in bytes, then each record on a line of its own, all in the order of the keys. */
export function encodePack(records: EncodedRecords): Buffer {
  const sorted = [...records].sort(([left], [right]) => (left < right ? -1 : 1));
  const index = canonicalJson(sorted.map(([key, bytes]) => [key, bytes.length]));
  return Buffer.concat([Buffer.from(index), NEW_LINE, ...sorted.flatMap(([, bytes]) => [bytes, NEW_LINE])]);
}

/** The records as they stand in `payload`, not parsed; null where the index and the rest do not fit each other. */
export function decodePack(payload: Buffer): EncodedRecords | null {
  const lineEnd = payload.indexOf(NEW_LINE);
  const index = lineEnd === -1 ? null : parseJson(payload.toString('utf8', 0, lineEnd));
  if (!Array.isArray(index)) return null;
  const records = new Map<string, Buffer>();
  let offset = lineEnd + 1;
  for (const entry of index) {
    if (!isIndexEntry(entry)) return null;
    const [key, length] = entry;
    records.set(key, payload.subarray(offset, offset + length));
    offset += length + 1;
  }
  return offset === payload.length ? records : null;
}

function isIndexEntry(value: unknown): value is readonly [key: string, length: number] {
  return Array.isArray(value) && value.length === 2 && typeof value[0] === 'string' && Number.isSafeInteger(value[1]) && value[1] >= 0;
}

export function openPack(records: EncodedRecords): RecordPack {
  return {
    keys: [...records.keys()],
    get: (key) => parseJson(records.get(key)?.toString('utf8') ?? 'null'),
  };
}
