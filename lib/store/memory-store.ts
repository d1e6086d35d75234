import { canonicalJson, parseJson } from '../base/canonical-json.ts';
import { packAddress, PACKS, recordAddress } from './address.ts';
import { openPack } from './pack.ts';
import type { RecordStore } from './ports.ts';
import { Tally } from './tally.ts';

/** Forgets everything with the process; otherwise like the one on disk, for tests. */
export function createMemoryStore(): RecordStore {
  const records = new Map<string, string>();
  const packs = new Map<string, Map<string, Buffer>>();
  const tally = new Tally();
  return {
    get(kind, key) {
      const text = records.get(recordAddress(kind, key));
      if (text === undefined) tally.missed(kind, false);
      else tally.hit(kind, text.length);
      return parseJson(text ?? 'null');
    },
    put(kind, key, value) {
      const text = canonicalJson(value);
      records.set(recordAddress(kind, key), text);
      tally.wrote(kind, text.length);
    },
    getPack(name) {
      const pack = packs.get(packAddress(name));
      if (pack === undefined) tally.missed(PACKS, false);
      else tally.hit(PACKS, 0);
      return pack === undefined ? null : openPack(pack);
    },
    putPack(name, added, keep = () => true) {
      const encoded = [...added].map(([key, value]) => [key, Buffer.from(canonicalJson(value))] as const);
      packs.set(packAddress(name), new Map([...[...(packs.get(packAddress(name)) ?? [])].filter(([key]) => keep(key)), ...encoded]));
      tally.wrote(PACKS, 0);
    },
    flush() {},
    statistics: () => tally.statistics(),
  };
}
