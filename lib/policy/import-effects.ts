import { STATE_LEVELS } from '../effects/index.ts';
import { installedPackageOf } from '../project/index.ts';
import type { LocatedAmbientRead, LocatedEffect, LocatedReason, ModuleReport } from '../session/index.ts';
import { allows } from './allowance.ts';
import type { Allowance } from './allowance.ts';
import { anchorOf, groupByAnchor } from './anchor.ts';
import type { Finding, FindingId } from './finding.ts';
import type { ImportPolicy } from './import-policy.ts';

type Told = LocatedEffect | LocatedAmbientRead | LocatedReason;
type Group<Found> = readonly [Found, ...Found[]];

/** Definite effects: one finding for each place, which tells the most severe effect there and counts the others. */
export function effectFindings(report: ModuleReport, { allow, incidental }: Pick<ImportPolicy, 'allow' | 'incidental'>): Finding[] {
  const told = notAllowed(report.effects, allow).filter((effect) => incidental === 'report' || !isIncidental(effect));
  return groupByAnchor(told).map((group) => {
    const [worst, ...rest] = group.toSorted(compareSeverity);
    const told = worst ?? group[0];
    const notes = [isFailure(told) ? '' : `${told.level} state`, told.conditional ? 'under some condition' : ''];
    return finding(effectId(told), [told, ...rest], [...notes, othersIn([told, ...rest], 'effect')]);
  });
}

export function ambientFindings(report: ModuleReport, allowance: Allowance): Finding[] {
  return groupByAnchor(notAllowed(report.ambient, allowance)).map((group) =>
    finding(isDirect(group[0]) ? 'ambient' : 'ambientThroughCalls', group, [othersIn(group, 'read')]),
  );
}

export function unknownFindings(report: ModuleReport, allowance: Allowance): Finding[] {
  return groupByAnchor(notAllowed(report.reasons, allowance)).map((group) =>
    finding(isDirect(group[0]) ? 'unknown' : 'unknownThroughCalls', group, [othersIn(group, 'reason')]),
  );
}

/** Done by code of a package for itself: nobody else's business, unless somebody asks. */
function isIncidental({ kind, conditional, bookkeeping, trace }: LocatedEffect): boolean {
  const last = trace.at(-1);
  if (trace.length < 2 || last === undefined || installedPackageOf(last.file) === null) return false;
  return bookkeeping === true || (conditional && (kind === 'console' || kind === 'stdio'));
}

function notAllowed<Found extends Told>(all: readonly Found[], allowance: Allowance): Found[] {
  return all.filter((found) => !allows(allowance, found));
}

function finding(id: FindingId, group: Group<Told>, notes: readonly string[]): Finding {
  const [told] = group;
  const note = notes.filter((each) => each !== '').join(', ');
  return {
    id,
    location: anchorOf(told),
    data: { what: withNote(told.what, note), chain: withNote(capitalised(told.message), note), advice: adviceFor(told) },
    found: group.map((each) => ('level' in each ? { kind: each.kind, level: each.level } : { kind: each.kind })),
  };
}

/** Sure before conditional, a wide level of state before a narrow one; else as the engine lists them. */
export function compareSeverity(left: LocatedEffect, right: LocatedEffect): number {
  return (
    Number(left.conditional) - Number(right.conditional) ||
    STATE_LEVELS.indexOf(left.level) - STATE_LEVELS.indexOf(right.level)
  );
}

function effectId(effect: LocatedEffect): FindingId {
  if (isFailure(effect)) return isDirect(effect) ? 'failure' : 'failureThroughCalls';
  if (effect.phase === 'load-async') return isDirect(effect) ? 'lateEffect' : 'lateEffectThroughCalls';
  return isDirect(effect) ? 'effect' : 'effectThroughCalls';
}

/** A throw or an endless loop changes no state, and there is nothing to move elsewhere. */
export function isFailure({ kind }: Pick<LocatedEffect, 'kind'>): boolean {
  return kind === 'throw' || kind === 'diverge';
}

function isDirect(found: Told): boolean {
  return found.trace.length === 1;
}

/** The same words twice (two writes of one variable) are one thing for the reader. */
function othersIn([told, ...rest]: Group<Told>, noun: string): string {
  const others = rest.filter(({ message }) => message !== told.message);
  const count = new Set(others.map(({ message }) => message)).size;
  if (count === 0) return '';
  const kinds = [...new Set(others.map(({ kind }) => kind))].filter((kind) => kind !== told.kind);
  return `and ${count} more ${noun}${count === 1 ? '' : 's'}${kinds.length === 0 ? '' : `: ${kinds.join(', ')}`}`;
}

/** "writes `x`" as "writes `x` (realm state)", "writes a file (`fs.write()`)" as "writes a file (`fs.write()`; process state)". */
function withNote(sentence: string, note: string): string {
  if (note === '') return sentence;
  return sentence.endsWith(')') ? `${sentence.slice(0, -1)}; ${note})` : `${sentence} (${note})`;
}

function adviceFor({ kind }: Told): string {
  return kind === 'unknown-call' ? ' If the call has no effect, mark it with `/* @__PURE__ */`.' : '';
}

function capitalised(sentence: string): string {
  return sentence.slice(0, 1).toUpperCase() + sentence.slice(1);
}
