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
  const home = trace[0]?.file ?? '';
  const [first, ...inner] = callsIn(trace, home);
  if (first === undefined) return what;
  const start = mention(first, home);
  const last = inner.at(-1);
  if (last === undefined) return `${start} ${what}`;
  if (inner.length >= NAMED_CALLS) return `${start} leads through ${inner.length} calls to ${mention(last, first.place)}, which ${what}`;
  const calls = inner.map((call, index) => `calls ${mention(call, (inner[index - 1] ?? first).place)}`);
  return `${start} ${calls.join(', which ')}, which ${what}`;
}

/** A function that calls itself from one place, again and again, is one step. */
export function withoutRepeats(trace: readonly LocatedFrame[]): readonly LocatedFrame[] {
  return trace.filter((frame, index) => {
    const before = trace[index - 1];
    return before === undefined || before.file !== frame.file || before.line !== frame.line || before.column !== frame.column || before.text !== frame.text;
  });
}

/** A function on the way, and where its code stands. */
interface Call {
  readonly name: string;
  /** A file, or a package that is not the judged module's. */
  readonly place: string;
}

/** The functions that are entered one after the other. */
function callsIn(trace: readonly LocatedFrame[], home: ModuleId): Call[] {
  return trace.slice(0, -1).map(({ file, callee }, index) => ({ name: nameOf(callee ?? 'a function'), place: placeOf(trace[index + 1]?.file ?? file, home) }));
}

/** With its place, unless what is mentioned before stands there too. */
function mention({ name, place }: Call, before: string): string {
  return place === before ? name : `${name} (${/^(?:\/|[a-z]:)/iu.test(place) ? place.slice(place.lastIndexOf('/') + 1) : place})`;
}

function nameOf(callee: string): string {
  return /^[\w$.#[\]]+$/u.test(callee) ? `\`${callee}()\`` : callee;
}

/** Of another package, the name tells more than `index.js`. */
function placeOf(file: ModuleId, home: ModuleId): string {
  const installed = installedPackageOf(file);
  return installed === null || installed === installedPackageOf(home) ? file : installed;
}
