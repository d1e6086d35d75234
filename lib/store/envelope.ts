import { digest } from '../base/fingerprint.ts';

const NEW_LINE = 0x0a;

/**
 * A file's bytes: one line with its address and the digest of the rest. The same content gives the same bytes wherever
 * and whenever it is written.
 */
export function seal(address: string, payload: Uint8Array): Buffer {
  return Buffer.concat([Buffer.from(headerOf(address, payload)), payload]);
}

/** The payload, or null where the bytes are not exactly what {@link seal} gave for this address. */
export function unseal(address: string, bytes: Buffer): Buffer | null {
  const end = bytes.indexOf(NEW_LINE) + 1;
  const payload = bytes.subarray(end);
  return bytes.toString('latin1', 0, end) === headerOf(address, payload) ? payload : null;
}

function headerOf(address: string, payload: Uint8Array): string {
  return `strict-modules ${address} ${digest(payload)}\n`;
}
