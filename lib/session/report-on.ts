import type { AmbientRead, Effect, Frame, ModuleId, Trace, UnknownReason } from '../effects/index.ts';
import { isLoadedWith, type Linker, type Outline } from '../link/index.ts';
import { installedPackageOf } from '../project/index.ts';
import { chainSentence } from './message.ts';
import type { ImportReport, LocatedAmbientRead, LocatedEffect, LocatedFrame, LocatedReason, Location, ModuleReport } from './module-report.ts';
import type { ModuleTable } from './module-table.ts';
import type { RecordedSpan } from './records.ts';

/** Located effects by module, of one revision: many imports lead to the same. */
export type Witnesses = Map<ModuleId | null, ImportReport['witness']>;

/** Everything about one module, with places resolved for people. */
export function reportOn(module: ModuleId, linker: Linker, modules: ModuleTable, witnesses: Witnesses): ModuleReport {
  const { own, closure } = linker.link(module);
  const outlined = modules.outline(module);
  const locate = (frame: Frame): LocatedFrame => locateFrame(frame, modules);
  return {
    module,
    verdict: own.verdict,
    closure,
    effects: own.effects.map((effect) => located(effect, locate) satisfies LocatedEffect),
    ambient: own.ambient.map((read) => located(read, locate) satisfies LocatedAmbientRead),
    reasons: own.reasons.map((reason) => located(reason, locate) satisfies LocatedReason),
    assumptions: own.assumptions,
    refuted: own.refuted.map((claim) => ({ ...claim, at: locate(claim.at), effect: located(claim.effect, locate) satisfies LocatedEffect })),
    misplaced: outlined.kind === 'outline' ? outlined.outline.misplaced : [],
    imports: outlined.kind === 'outline' ? importsOf(module, outlined.outline, linker, modules, witnesses) : [],
    traits: outlined.kind === 'outline' ? { hashbang: outlined.outline.hashbang, hasExports: outlined.outline.hasExports, format: outlined.outline.format } : null,
  };
}

function located<Finding extends Effect | AmbientRead | UnknownReason>(finding: Finding, locate: (frame: Frame) => LocatedFrame): Omit<Finding, 'trace'> & { readonly message: string; readonly trace: readonly LocatedFrame[] } {
  const { trace, ...rest } = finding as Finding & { readonly trace: Trace };
  const frames = trace.map(locate);
  return { ...(rest as Omit<Finding, 'trace'>), message: chainSentence(finding.what, frames), trace: frames };
}

function locateFrame(frame: Frame, modules: ModuleTable): LocatedFrame {
  const location = locate(frame.module, modules.locate(frame.module, frame.function, frame.place));
  return frame.callee === undefined ? { ...location, text: frame.text } : { ...location, text: frame.text, callee: frame.callee };
}

function locate(file: ModuleId, span: RecordedSpan | null): Location {
  const [line, column, endLine, endColumn] = span ?? [1, 1, 1, 1];
  return { file, line, column, endLine, endColumn };
}

function importsOf(module: ModuleId, outline: Outline, linker: Linker, modules: ModuleTable, witnesses: Witnesses): ImportReport[] {
  return outline.requests.flatMap((request, index): ImportReport[] => {
    if (!isLoadedWith(request) || request.kind === 'jsx') return [];
    const place = { ...locate(module, modules.locateRequest(module, index)), specifier: request.specifier, kind: request.kind };
    const target = modules.target(module, index);
    switch (target.kind) {
      case 'builtin':
        return [{ ...place, target: { kind: 'builtin', name: target.name }, closure: 'pure', witness: null }];
      case 'asset':
        return [{ ...place, target: { kind: 'asset' }, closure: 'pure', witness: null }];
      case 'unresolved':
        return [{ ...place, target: { kind: 'unresolved', reason: target.reason }, closure: 'unknown', witness: null }];
      case 'module': {
        const { closure, nearestEffect } = linker.link(target.module);
        const witness = witnesses.get(nearestEffect) ?? witnessOf(nearestEffect, linker, modules);
        witnesses.set(nearestEffect, witness);
        return [{ ...place, target: { kind: 'file', path: target.module, package: installedPackageOf(target.module) }, closure, witness }];
      }
    }
  });
}

/** The first effect, a certain one if there is any, of the module that is the fewest imports away. */
function witnessOf(module: ModuleId | null, linker: Linker, modules: ModuleTable): ImportReport['witness'] {
  const effects = module === null ? [] : linker.link(module).own.effects;
  const effect = effects.find(({ conditional }) => !conditional) ?? effects[0];
  const trace = effect?.trace.map((frame) => locateFrame(frame, modules));
  const anchor = trace?.[0];
  if (effect === undefined || trace === undefined || anchor === undefined) return null;
  const { file, line, column, endLine, endColumn } = anchor;
  return { message: chainSentence(effect.what, trace), location: { file, line, column, endLine, endColumn } };
}
