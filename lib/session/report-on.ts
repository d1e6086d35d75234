import type { AmbientRead, Effect, Frame, ModuleId, RefutedClaim, Trace, UnknownReason, Verdict } from '../effects/index.ts';
import type { LinkTarget } from '../evaluation/index.ts';
import { positionOf } from '../facts/index.ts';
import { installedPackageOf } from '../project/index.ts';
import { defaultFunctionOf, type EarlyDefault } from './default-export.ts';
import { typeOnlyRequests, type LoadedTypeImport } from './type-imports.ts';
import { importRemedy } from './import-remedy.ts';
import type { Judgements } from './judgements.ts';
import { importsOf, plainImport, type Attempt, type Witnesses } from './import-report.ts';
import { locate, locateFrame } from './locate.ts';
import { chainSentence, withoutRepeats } from './message.ts';
import type { ImportReport, LocatedAmbientRead, LocatedEffect, LocatedFrame, LocatedOrderFinding, LocatedRace, LocatedRaceSide, LocatedReason, LocatedRefutation, Location, ModuleReport } from './module-report.ts';
import type { ModuleTable } from './module-table.ts';
import type { OrderFinding, RaceFinding, RaceSide } from '../order/index.ts';
import type { OrderQuestion } from './options.ts';
import type { ProgramOrder } from './program-order.ts';
import type { RecordedSpan } from './records.ts';

const NOTHING_SAID: ReturnType<Judgements['text']> = { traits: null, misplaced: [] };

/**
 * Everything about one module, with places resolved for people. What only its text says, and its imports, are looked up when
 * they are read, as they are of few modules: until the next revision (see {@link asPlainData}).
 */
export function reportOn(module: ModuleId, judgements: Judgements, modules: ModuleTable, witnesses: Witnesses, attempt: Attempt): ModuleReport {
  const own = judgements.own(module);
  const { closure } = judgements.below(module);
  const locate = (frame: Frame): LocatedFrame => locateFrame(frame, modules);
  const text = once(() => attempt(() => judgements.text(module), NOTHING_SAID));
  const imports = once(() => attempt(() => importsOf(module, judgements, modules, witnesses, attempt), []));
  return {
    module,
    verdict: own.verdict,
    closure,
    effects: own.effects.map((effect) => located(effect, locate) satisfies LocatedEffect),
    ambient: own.ambient.map((read) => located(read, locate) satisfies LocatedAmbientRead),
    reasons: own.reasons.map((reason) => located(reason, locate) satisfies LocatedReason),
    assumptions: own.assumptions,
    refuted: refutedReport(own.refuted, modules),
    get imports() {
      return imports();
    },
    get traits() {
      return text().traits;
    },
    get misplaced() {
      return text().misplaced;
    },
  };
}

/** All of it looked up. */
export function asPlainData({ imports, ...report }: ModuleReport): ModuleReport {
  return { ...report, imports: imports.map(plainImport) };
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}

/** Claims that a witness contradicts. */
export function refutedReport(refuted: readonly RefutedClaim[], modules: ModuleTable): LocatedRefutation[] {
  const locate = (frame: Frame): LocatedFrame => locateFrame(frame, modules);
  return refuted.map((claim) => ({ ...claim, at: locate(claim.at), effect: located(claim.effect, locate) satisfies LocatedEffect }));
}

function located<Finding extends Effect | AmbientRead | UnknownReason>(finding: Finding, locate: (frame: Frame) => LocatedFrame): Omit<Finding, 'trace'> & { readonly message: string; readonly trace: readonly LocatedFrame[] } {
  const { trace, ...rest } = finding as Finding & { readonly trace: Trace };
  const frames = withoutRepeats(trace.map(locate));
  return { ...(rest as Omit<Finding, 'trace'>), message: chainSentence(finding.what, frames), trace: frames };
}

/** What the order of loads decides. */
export function orderReport(found: readonly OrderFinding[], modules: ModuleTable, closureOf: (module: ModuleId) => Verdict): LocatedOrderFinding[] {
  return found.map((finding) => locatedFinding(finding, modules, closureOf));
}

function locatedFinding(found: OrderFinding, modules: ModuleTable, closureOf: (module: ModuleId) => Verdict): LocatedOrderFinding {
  const { reader, read, isOutside: _, ...finding } = found;
  const remedy = importRemedy(found, modules, closureOf);
  const trace = read.trace.map((frame) => locateFrame(frame, modules));
  const { declaration, initialiser, conditional, steps } = read;
  return { ...finding, remedy, declaration, isByReexport: steps.length > 1 && steps[0]?.module === reader, initialiser, conditional, message: chainSentence(read.trace.at(-1)?.text ?? '', trace), trace };
}

function closureIn(judgements: Judgements): (module: ModuleId) => Verdict {
  return (module) => judgements.below(module).closure;
}

/** Who reads the default export of a module too early, where that is a function which is there from the start. */
export function earlyDefaultOf(module: ModuleId, order: ProgramOrder, modules: ModuleTable, judgements: Judgements, question: OrderQuestion): EarlyDefault | null {
  const facts = modules.facts(module);
  const found = facts === null ? null : defaultFunctionOf(facts);
  if (facts === null || found === null) return null;
  const reads = order.readsOfDefault(module, question).map((finding) => locatedFinding(finding, modules, closureIn(judgements)));
  const { name, start, end } = found;
  const [from, to] = [positionOf(facts, start), positionOf(facts, end)];
  return reads.length === 0 ? null : { name, start, end, reads, location: locate(module, [from.line, from.column, to.line, to.column]) };
}

/** Imports of types that are loaded, and what comes too early by that. */
export function typeImportsOf(module: ModuleId, order: ProgramOrder, modules: ModuleTable, judgements: Judgements, question: OrderQuestion): LoadedTypeImport[] {
  const facts = modules.facts(module);
  return (facts === null ? [] : typeOnlyRequests(facts)).flatMap((request) => {
    const reads = order.readsBehind(module, request, question).map((finding) => locatedFinding(finding, modules, closureIn(judgements)));
    const site = facts?.requests[request]?.site ?? 0;
    const target = modules.target(module, request);
    if (reads.length === 0 || target.kind !== 'module') return [];
    return [{ location: locate(module, modules.locateRequest(module, request)), start: facts?.sites[2 * site] ?? 0, end: facts?.sites[2 * site + 1] ?? 0, isPure: judgements.below(target.module).closure === 'pure', reads }];
  });
}

export function racesReport(found: readonly RaceFinding[], modules: ModuleTable, entriesTo: (module: ModuleId) => readonly ModuleId[]): LocatedRace[] {
  return found.map(({ kind, decider, writer, other, isBookkeeping }) => ({
    kind,
    decider,
    isBookkeeping,
    // Finding them takes the whole project, and of most races nobody is told.
    get entries() {
      return entriesTo(decider);
    },
    writer: locatedSide(decider, writer, modules),
    other: locatedSide(decider, other, modules),
  }));
}

function locatedSide(decider: ModuleId, { module, touch, way, request }: RaceSide, modules: ModuleTable): LocatedRaceSide {
  const trace = withoutRepeats(touch.trace.map((frame) => locateFrame(frame, modules)));
  const { cell, conditional } = touch;
  const message = chainSentence(touch.trace.at(-1)?.text ?? '', trace);
  return { module, way, cell, conditional, initialiser: 'initialiser' in touch ? touch.initialiser : '', message, trace, import: request === null ? null : locatedImport(decider, request, modules) };
}

function locatedImport(module: ModuleId, request: number, modules: ModuleTable): LocatedRaceSide['import'] {
  const outlined = modules.outline(module);
  const asked = outlined.kind === 'failed' ? undefined : outlined.outline.requests[request];
  return asked === undefined ? null : { ...locate(module, modules.locateRequest(module, request)), kind: asked.kind, specifier: asked.specifier };
}
