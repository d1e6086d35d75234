import type { ModuleId } from '../effects/index.ts';
import { installedPackageOf } from '../project/index.ts';
import type { LocatedFrame } from './module-report.ts';

/** Calls named in a chain before the middle is left out. */
const NAMED_CALLS = 4;

/**
 * The witness as one sentence: "writes `globalThis.x`", or with calls "`setup()` calls `connect()` (db.ts), which opens
 * a network connection".
 */
export function chainSentence(what: string, trace: readonly LocatedFrame[]): string {
  const [first, ...inner] = callsIn(trace);
  if (first === undefined) return what;
  const last = inner.at(-1);
  if (last === undefined) return `${first} ${what}`;
  const way = inner.length < NAMED_CALLS ? inner.map((call) => `calls ${call}`).join(', which ') : `leads through ${inner.length} calls to ${last}`;
  return `${first} ${way}, which ${what}`;
}

/** The functions that are entered one after the other, each with where its code stands unless that is clear. */
function callsIn(trace: readonly LocatedFrame[]): string[] {
  const home = trace[0]?.file ?? '';
  return trace.slice(0, -1).map(({ file, callee }, index) => {
    const code = trace[index + 1]?.file ?? file;
    const foreign = foreignPackageOf(code, home);
    const isClear = code === file || (foreign !== null && foreign === foreignPackageOf(file, home));
    const place = foreign ?? code.slice(code.lastIndexOf('/') + 1);
    return `${nameOf(callee ?? 'a function')}${isClear ? '' : ` (${place})`}`;
  });
}

function nameOf(callee: string): string {
  return /^[\w$.#[\]]+$/u.test(callee) ? `\`${callee}()\`` : callee;
}

/** The package that a file lies in, unless it is the judged module's own. Its name tells more than `index.js`. */
function foreignPackageOf(file: ModuleId, home: ModuleId): string | null {
  const installed = installedPackageOf(file);
  return installed === installedPackageOf(home) ? null : installed;
}
