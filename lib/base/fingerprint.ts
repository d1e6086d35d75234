import { hash } from 'node:crypto';

/** Hexadecimal digits of a digest: 128 bits, so that no two texts of one project ever share one by chance. */
const DIGITS = 32;

/** Of the bytes, or of the text's UTF-8 bytes. The same on every machine. */
export function digest(data: string | Uint8Array): string {
  return hash('sha256', data).slice(0, DIGITS);
}

/** Of a list of texts: no other list has the same, wherever the parts are cut. */
export function fingerprint(...parts: string[]): string {
  return digest(parts.map(delimited).join(''));
}

/** Of one text. Equals the digest of its UTF-8 bytes where there are no lone surrogates in it, as in no text that was read. */
export function textDigest(text: string): string {
  return text.isWellFormed() ? digest(text) : `${digest(JSON.stringify(text))}!`;
}

/** Lone surrogates all become U+FFFD in UTF-8: texts that hold some are escaped first. */
function delimited(part: string): string {
  return part.isWellFormed() ? `${part.length}:${part}` : `${part.length}!${JSON.stringify(part)}`;
}
