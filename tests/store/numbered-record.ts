import { fingerprint } from '../../lib/base/fingerprint.ts';

export function keyOf(index: number): string {
  return fingerprint('record', String(index));
}

/** The same in every process. */
export function valueOf(index: number, textLength = 3_000): unknown {
  return { index, text: String(index).repeat(textLength).slice(0, textLength - (index % 100)) };
}
