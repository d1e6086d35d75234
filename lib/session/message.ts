import type { LocatedFrame } from './module-report.ts';

/** Calls named in a chain before the middle is left out. */
const NAMED_CALLS = 3;

/**
 * The witness as one sentence: "writes `globalThis.x`", or with calls "`setup()` calls `connect()` (db.ts), which opens
 * a network connection".
 */
export function chainSentence(what: string, trace: readonly LocatedFrame[]): string {
  const calls = trace.slice(0, -1).map(({ callee }, index) => ({ name: callText(callee ?? 'a function'), file: trace[index + 1]?.file ?? '' }));
  const [first, ...inner] = calls;
  if (first === undefined) return what;
  const start = `${first.name}${elsewhere(first.file, trace[0]?.file)}`;
  if (inner.length === 0) return `${start} ${what}`;
  const shown = inner.length <= NAMED_CALLS ? inner : [inner[0], inner[inner.length - 1]];
  const hidden = inner.length - shown.length;
  const parts = shown.map((call, index) => `calls ${call?.name ?? ''}${elsewhere(call?.file ?? '', trace[0]?.file)}${hidden > 0 && index === 0 ? ` and through ${hidden} more` : ''}`);
  return `${start} ${parts.join(', which ')}, which ${what}`;
}

function callText(callee: string): string {
  return /^[\w$.#\[\]]+$/u.test(callee) ? `\`${callee}()\`` : callee;
}

function elsewhere(file: string, home: string | undefined): string {
  return file === home || file === '' ? '' : ` (${file.slice(file.lastIndexOf('/') + 1)})`;
}
