import { fingerprint } from '../base/fingerprint.ts';
import { invariant } from '../base/invariant.ts';
import type { PackName } from './ports.ts';

/** Changes with the meaning of stored bytes. Other formats live in folders of their own and are not looked at. */
export const FORMAT = 'v1';

/** Where packs lie, and what they are counted as. */
export const PACKS = 'package';

/** Enough of a package's name to recognise it by. */
const LABEL_LENGTH = 100;

/** Two hexadecimal digits of the key: a folder of 50,000 files would be slow to list. */
export const SHARDS: readonly string[] = Array.from({ length: 256 }, (_, index) => index.toString(16).padStart(2, '0'));

/** Path of a record below the format's folder, with `/`. It is also part of the checksum, so no file can stand in for another. */
export function recordAddress(kind: string, key: string): string {
  invariant(/^[a-z][a-z-]*$/.test(kind) && kind !== PACKS, `a kind of records, found ${kind}`);
  invariant(/^[0-9a-f]{8,128}$/.test(key), `a hexadecimal fingerprint, found ${key}`);
  return `${kind}/${key.slice(0, 2)}/${key.slice(2)}`;
}

/** Readable up to its last part, which is exact: names and versions are what some `package.json` says. */
export function packAddress({ name, version, key }: PackName): string {
  const label = `${name}@${version}`.replaceAll('/', '+').replace(/[^\w@.+-]/g, '_').slice(0, LABEL_LENGTH);
  return `${PACKS}/${label}-${fingerprint(name, version, key)}`;
}
