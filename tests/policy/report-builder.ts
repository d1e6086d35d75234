import type { Effect } from '../../lib/effects/index.ts';
import type {
  ImportReport,
  LocatedAmbientRead,
  LocatedEffect,
  LocatedFrame,
  LocatedReason,
  Location,
  ModuleReport,
} from '../../lib/session/index.ts';

export const MODULE = '/project/src/app.ts';

/** A place of one line in the judged module. */
export function at(line: number, column = 1, width = 10): Location {
  return { file: MODULE, line, column, endLine: line, endColumn: column + width };
}

export function frame(location: Location, callee?: string): LocatedFrame {
  return callee === undefined ? { ...location, text: 'happens' } : { ...location, text: `\`${callee}()\` is called`, callee };
}

/** A write of `globalThis.app` in line 1, unless said otherwise. */
export function effect(changes: Partial<LocatedEffect> = {}): LocatedEffect {
  const plain: Pick<Effect, 'kind' | 'level' | 'target' | 'conditional' | 'phase' | 'what'> = {
    kind: 'global-write',
    level: 'realm',
    target: 'globalThis.app',
    conditional: false,
    phase: 'load',
    what: 'writes `globalThis.app`',
  };
  return { ...plain, message: changes.what ?? plain.what, trace: [frame(at(1))], ...changes };
}

export function ambientRead(changes: Partial<LocatedAmbientRead> = {}): LocatedAmbientRead {
  const what = 'reads the clock with `Date.now()`';
  return { kind: 'time', target: 'Date.now', phase: 'load', what, message: what, trace: [frame(at(1))], ...changes };
}

export function reason(changes: Partial<LocatedReason> = {}): LocatedReason {
  const what = 'calls `f`, which the analysis cannot resolve';
  return { kind: 'unknown-call', phase: 'load', what, message: what, trace: [frame(at(1))], ...changes };
}

/** `import "polyfill"` of a package that writes a global, unless said otherwise. */
export function importOf(changes: Partial<ImportReport> = {}): ImportReport {
  const path = '/project/node_modules/polyfill/index.js';
  return {
    ...at(1),
    specifier: 'polyfill',
    kind: 'bare',
    target: { kind: 'file', path, package: 'polyfill' },
    closure: 'impure',
    witness: { message: 'writes `globalThis.Polyfill`', location: { ...at(3), file: path } },
    ...changes,
  };
}

export function report(changes: Partial<ModuleReport> = {}): ModuleReport {
  return {
    module: MODULE,
    verdict: 'pure',
    closure: 'pure',
    effects: [],
    ambient: [],
    reasons: [],
    assumptions: [],
    refuted: [],
    misplaced: [],
    imports: [],
    traits: { hashbang: false, hasExports: true, format: 'esm' },
    ...changes,
  };
}
