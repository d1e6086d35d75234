import type { AmbientRead, Effect, Frame, ModuleId, Trace, UnknownReason } from '../effects/index.ts';
import { positionOf, type ModuleFacts } from '../facts/index.ts';
import { isLoadedWith, type Linker } from '../link/index.ts';
import { installedPackageOf } from '../project/index.ts';
import { chainSentence } from './message.ts';
import type { ImportReport, LocatedAmbientRead, LocatedEffect, LocatedFrame, LocatedReason, Location, ModuleReport } from './module-report.ts';
import type { ModuleTable } from './module-table.ts';

/** Everything about one module, with places resolved for people. */
export function reportOn(module: ModuleId, linker: Linker, modules: ModuleTable): ModuleReport {
  const { own, closure } = linker.link(module);
  const loaded = modules.load(module);
  const locate = (frame: Frame): LocatedFrame => locateFrame(frame, modules);
  return {
    module,
    verdict: own.verdict,
    closure,
    effects: own.effects.map((effect) => located(effect, locate) satisfies LocatedEffect),
    ambient: own.ambient.map((read) => located(read, locate) satisfies LocatedAmbientRead),
    reasons: own.reasons.map((reason) => located(reason, locate) satisfies LocatedReason),
    assumptions: own.assumptions,
    imports: loaded.kind === 'facts' ? importsOf(module, loaded.facts, linker, modules) : [],
    traits: loaded.kind === 'facts' ? { hashbang: loaded.facts.hashbang, hasExports: loaded.facts.hasExports, format: loaded.facts.format } : null,
  };
}

function located<Finding extends Effect | AmbientRead | UnknownReason>(finding: Finding, locate: (frame: Frame) => LocatedFrame): Omit<Finding, 'trace'> & { readonly message: string; readonly trace: readonly LocatedFrame[] } {
  const { trace, ...rest } = finding as Finding & { readonly trace: Trace };
  const frames = trace.map(locate);
  return { ...(rest as Omit<Finding, 'trace'>), message: chainSentence(finding.what, frames), trace: frames };
}

function locateFrame(frame: Frame, modules: ModuleTable): LocatedFrame {
  const loaded = modules.load(frame.module);
  const location = loaded.kind === 'facts' ? locateSite(frame.module, loaded.facts, frame.site) : { file: frame.module, line: 1, column: 1, endLine: 1, endColumn: 1 };
  return frame.callee === undefined ? { ...location, text: frame.text } : { ...location, text: frame.text, callee: frame.callee };
}

function locateSite(file: ModuleId, facts: ModuleFacts, site: number): Location {
  const start = positionOf(facts, facts.sites[2 * site] ?? 0);
  const end = positionOf(facts, facts.sites[2 * site + 1] ?? 0);
  return { file, line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}

function importsOf(module: ModuleId, facts: ModuleFacts, linker: Linker, modules: ModuleTable): ImportReport[] {
  return facts.requests.flatMap((request, index): ImportReport[] => {
    if (!isLoadedWith(request)) return [];
    const place = { ...locateSite(module, facts, request.site), specifier: request.specifier, kind: request.kind };
    const target = modules.target(module, index);
    switch (target.kind) {
      case 'builtin':
        return [{ ...place, target: { kind: 'builtin', name: target.name }, closure: 'pure', witness: null }];
      case 'asset':
        return [{ ...place, target: { kind: 'asset' }, closure: 'pure', witness: null }];
      case 'unresolved':
        return [{ ...place, target: { kind: 'unresolved', reason: target.reason }, closure: 'unknown', witness: null }];
      case 'module': {
        const { closure } = linker.link(target.module);
        const witness = closure === 'impure' ? nearestEffect(target.module, linker, modules) : null;
        return [{ ...place, target: { kind: 'file', path: target.module, package: installedPackageOf(target.module) }, closure, witness }];
      }
    }
  });
}

/** Breadth first over what is loaded: the effect that is the fewest imports away. */
function nearestEffect(from: ModuleId, linker: Linker, modules: ModuleTable): ImportReport['witness'] {
  const seen = new Set([from]);
  const queue = [from];
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const [effect] = linker.link(next).own.effects;
    if (effect !== undefined) {
      const trace = effect.trace.map((frame) => locateFrame(frame, modules));
      const [anchor] = trace;
      return anchor === undefined ? null : { message: chainSentence(effect.what, trace), location: { file: anchor.file, line: anchor.line, column: anchor.column, endLine: anchor.endLine, endColumn: anchor.endColumn } };
    }
    const loaded = modules.load(next);
    if (loaded.kind === 'failed') continue;
    loaded.facts.requests.forEach((request, index) => {
      if (!isLoadedWith(request)) return;
      const target = modules.target(next as ModuleId, index);
      if (target.kind !== 'module' || seen.has(target.module) || linker.link(target.module).closure !== 'impure') return;
      seen.add(target.module);
      queue.push(target.module);
    });
  }
  return null;
}
