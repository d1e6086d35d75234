import type { ModuleId, Verdict } from '../effects/index.ts';
import type { LinkTarget } from '../evaluation/index.ts';
import { installedPackageOf } from '../project/index.ts';
import type { Judgements, WrittenRequest } from './judgements.ts';
import { locateFrame } from './locate.ts';
import { chainSentence } from './message.ts';
import type { ImportReport } from './module-report.ts';
import type { ModuleTable } from './module-table.ts';

/** Located effects by module, of one revision: many imports lead to the same. */
export type Witnesses = Map<ModuleId | null, ImportReport['witness']>;

/** Asks, and gives `otherwise` where the analysis fails. */
export type Attempt = <Found>(ask: () => Found, otherwise: Found) => Found;

/** Of the imports that are loaded with the module. What their text says and what they lead to is looked up when it is read. */
export function importsOf(module: ModuleId, judgements: Judgements, modules: ModuleTable, witnesses: Witnesses, attempt: Attempt): ImportReport[] {
  return judgements.requests(module).map(({ kind, target, written }) => {
    const witness = (): ImportReport['witness'] => attempt(() => witnessBehind(target, judgements, modules, witnesses), null);
    return new LazyImport({ file: module, kind, target: describe(target), closure: closureBehind(target, judgements) }, () => attempt(written, UNWRITTEN), witness);
  });
}

const UNWRITTEN: WrittenRequest = { specifier: '', span: null };

/** A class: there is one of each import of each module, and getters of a literal are made anew with each. */
class LazyImport implements ImportReport {
  readonly file: ModuleId;
  readonly kind: ImportReport['kind'];
  readonly target: ImportReport['target'];
  readonly closure: Verdict;
  private readonly write: () => WrittenRequest;
  private readonly findWitness: () => ImportReport['witness'];
  private known: WrittenRequest | null = null;

  constructor({ file, kind, target, closure }: Pick<ImportReport, 'file' | 'kind' | 'target' | 'closure'>, write: () => WrittenRequest, findWitness: () => ImportReport['witness']) {
    this.file = file;
    this.kind = kind;
    this.target = target;
    this.closure = closure;
    this.write = write;
    this.findWitness = findWitness;
  }

  get line(): number {
    return this.at(0);
  }

  get column(): number {
    return this.at(1);
  }

  get endLine(): number {
    return this.at(2);
  }

  get endColumn(): number {
    return this.at(3);
  }

  get specifier(): string {
    return this.written.specifier;
  }

  get witness(): ImportReport['witness'] {
    return this.findWitness();
  }

  private at(index: number): number {
    return this.written.span?.[index] ?? 1;
  }

  private get written(): WrittenRequest {
    return (this.known ??= this.write());
  }
}

/** All of it looked up. */
export function plainImport({ file, line, column, endLine, endColumn, specifier, kind, target, closure, witness }: ImportReport): ImportReport {
  return { file, line, column, endLine, endColumn, specifier, kind, target, closure, witness };
}

/** What importing this does. */
function closureBehind(target: LinkTarget, judgements: Judgements): Verdict {
  if (target.kind !== 'module') return target.kind === 'unresolved' ? 'unknown' : 'pure';
  return judgements.below(target.module).closure;
}

/** The nearest effect of that. */
function witnessBehind(target: LinkTarget, judgements: Judgements, modules: ModuleTable, witnesses: Witnesses): ImportReport['witness'] {
  if (target.kind !== 'module') return null;
  const { nearestEffect } = judgements.below(target.module);
  const witness = witnesses.get(nearestEffect) ?? witnessOf(nearestEffect, judgements, modules);
  witnesses.set(nearestEffect, witness);
  return witness;
}

function describe(target: LinkTarget): ImportReport['target'] {
  return target.kind === 'module' ? { kind: 'file', path: target.module, package: installedPackageOf(target.module) } : target;
}

/** The first effect, a certain one if there is any, of the module that is the fewest imports away. */
function witnessOf(module: ModuleId | null, judgements: Judgements, modules: ModuleTable): ImportReport['witness'] {
  const effects = module === null ? [] : judgements.own(module).effects;
  const effect = effects.find(({ conditional }) => !conditional) ?? effects[0];
  const trace = effect?.trace.map((frame) => locateFrame(frame, modules));
  const anchor = trace?.[0];
  if (effect === undefined || trace === undefined || anchor === undefined) return null;
  const { file, line, column, endLine, endColumn } = anchor;
  return { message: chainSentence(effect.what, trace), location: { file, line, column, endLine, endColumn } };
}
