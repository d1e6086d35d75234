import { describe, expect, it } from 'vitest';
import { FINDING_MESSAGES, findingsOf, parseAllowance } from '../../lib/policy/index.ts';
import type { Finding, ImportPolicy } from '../../lib/policy/index.ts';
import type { ModuleReport } from '../../lib/session/index.ts';
import { ambientRead, at, effect, frame, importOf, reason, report } from './report-builder.ts';

const LENIENT: ImportPolicy = {
  unknown: 'ignore',
  ambient: 'ignore',
  dependencies: 'ignore',
  incidental: 'ignore',
  assets: 'ignore',
  allow: parseAllowance([]),
};
const SEVERE: ImportPolicy = { ...LENIENT, unknown: 'report', ambient: 'report', dependencies: 'report', incidental: 'report', assets: 'report' };

function sentence({ id, data }: Finding): string {
  return FINDING_MESSAGES[id].replace(/\{\{(\w+)\}\}/gu, (placeholder, name: string) => data[name] ?? placeholder);
}

function sentences(judged: Partial<ModuleReport>, policy: ImportPolicy): string[] {
  return findingsOf(report(judged), policy).map(sentence);
}

describe('findings of effects', () => {
  it('says what the top level does, to what, and at which level of state', () => {
    expect(sentences({ effects: [effect()] }, LENIENT)).toEqual([
      'Importing this module writes `globalThis.app` (realm state). Move it into a function that callers run.',
    ]);
  });

  it('tells the chain of calls that leads to the effect', () => {
    const connect = effect({
      kind: 'net',
      level: 'process',
      what: 'opens a network connection',
      message: '`setup()` calls `connect()` (db.ts), which opens a network connection',
      trace: [frame(at(4), 'setup'), frame(at(9), 'connect'), frame({ ...at(2), file: '/project/src/db.ts' })],
    });
    expect(sentences({ effects: [connect] }, LENIENT)).toEqual([
      '`setup()` calls `connect()` (db.ts), which opens a network connection (process state) when this module is imported. Move the call into a function that callers run.',
    ]);
  });

  it('anchors a finding at the step in the module\'s own top level', () => {
    const deep = effect({ trace: [frame(at(4), 'setup'), frame({ ...at(2), file: '/project/src/db.ts' })] });
    expect(findingsOf(report({ effects: [deep] }), LENIENT).map(({ location }) => location)).toEqual([at(4)]);
  });

  it('gives one finding to a place with several effects, for the widest level of state, and counts the others', () => {
    const effects = [
      effect({ level: 'thread', what: 'starts a timer' }),
      effect({ level: 'process', what: 'writes a file' }),
      effect({ level: 'module', what: 'changes `registry`' }),
    ];
    expect(sentences({ effects }, LENIENT)).toEqual([
      'Importing this module writes a file (process state, and 2 more effects). Move it into a function that callers run.',
    ]);
  });

  it('tells a sure effect before one behind a guard, whatever their levels', () => {
    const effects = [effect({ level: 'process', conditional: true, what: 'writes a file' }), effect({ level: 'thread', what: 'starts a timer' })];
    expect(sentences({ effects }, LENIENT)[0]).toMatch(/^Importing this module starts a timer/u);
  });

  it('counts what is said in the same words once', () => {
    expect(sentences({ effects: [effect(), effect(), effect()] }, LENIENT)[0]).not.toMatch(/more/u);
  });

  it('puts the level of state into the parentheses that are there', () => {
    expect(sentences({ effects: [effect({ what: 'writes a file (`fs.writeFile()`)', level: 'process' })] }, LENIENT)[0]).toMatch(
      /^Importing this module writes a file \(`fs\.writeFile\(\)`; process state\)\./u,
    );
  });

  it('says that an effect depends on a guard', () => {
    expect(sentences({ effects: [effect({ conditional: true })] }, LENIENT)[0]).toMatch(/\(realm state, under some condition\)\./u);
  });

  it('says that an effect comes after the load', () => {
    expect(sentences({ effects: [effect({ phase: 'load-async' })] }, LENIENT)[0]).toMatch(/^Soon after it is imported, this module writes/u);
  });

  it('names no state and no remedy for a certain throw', () => {
    const throwing = effect({ kind: 'throw', what: 'throws a `TypeError`' });
    expect(sentences({ effects: [throwing] }, LENIENT)).toEqual(['Importing this module throws a `TypeError`.']);
  });

  it('lists findings in the order of the text, whatever order the engine found them in', () => {
    const effects = [effect({ trace: [frame(at(7))] }), effect({ trace: [frame(at(2, 5))] }), effect({ trace: [frame(at(2, 1))] })];
    const places = findingsOf(report({ effects }), LENIENT).map(({ location }) => [location.line, location.column]);
    expect(places).toEqual([[2, 1], [2, 5], [7, 1]]);
  });
});

describe('findings of what is unknown', () => {
  it('leaves them out unless they are asked for', () => {
    expect(sentences({ reasons: [reason()] }, LENIENT)).toEqual([]);
  });

  it('says why the analysis cannot tell and how to settle it', () => {
    expect(sentences({ reasons: [reason()] }, SEVERE)).toEqual([
      'Cannot tell whether importing this module is pure: it calls `f`, which the analysis cannot resolve. If the call has no effect, mark it with `/* @__PURE__ */`.',
    ]);
  });

  it('leaves out a reason inside the expression of a definite effect', () => {
    const inner = reason({ trace: [frame(at(1, 3, 2))] });
    const other = reason({ trace: [frame(at(2))] });
    expect(findingsOf(report({ effects: [effect()], reasons: [inner, other] }), SEVERE).map(({ id }) => id)).toEqual(['effect', 'unknown']);
  });

  it('keeps the reasons of nested calls apart', () => {
    const reasons = [reason(), reason({ trace: [frame(at(1, 3, 2))] })];
    expect(findingsOf(report({ reasons }), SEVERE)).toHaveLength(2);
  });
});

describe('findings of ambient reads', () => {
  it('leaves them out unless they are asked for', () => {
    expect(sentences({ ambient: [ambientRead()] }, LENIENT)).toEqual([]);
  });

  it('tells only the outermost of nested reads', () => {
    const ambient = [ambientRead({ trace: [frame(at(1, 1, 11))] }), ambientRead({ trace: [frame(at(1, 1, 15))] })];
    expect(findingsOf(report({ ambient }), SEVERE).map(({ location }) => location.endColumn)).toEqual([16]);
  });

  it('says what is read', () => {
    expect(sentences({ ambient: [ambientRead()] }, SEVERE)).toEqual([
      'Importing this module reads the clock with `Date.now()`. Do so when it is needed.',
    ]);
  });
});

describe('findings of imports', () => {
  const bare = { ...LENIENT, dependencies: 'bare' } as const;

  it('reports no package when dependencies are ignored', () => {
    expect(sentences({ imports: [importOf()] }, LENIENT)).toEqual([]);
  });

  it('tells what the imported package does', () => {
    expect(sentences({ imports: [importOf()] }, bare)).toEqual([
      'Importing the package polyfill has an effect: writes `globalThis.Polyfill` (in polyfill/index.js). Import it from an entry point, or allow "package:polyfill".',
    ]);
  });

  it('reports an import that binds names only when every import is asked for', () => {
    const imports = [importOf({ kind: 'static' })];
    expect([sentences({ imports }, bare).length, sentences({ imports }, SEVERE).length]).toEqual([0, 1]);
  });

  it('reports each import of a package once', () => {
    const imports = [importOf(), importOf({ ...at(2), kind: 'reexport' })];
    expect(findingsOf(report({ imports }), SEVERE).map(({ location }) => location.line)).toEqual([1, 2]);
  });

  it('leaves own files to be reported where they stand', () => {
    const own = importOf({ specifier: './db.ts', target: { kind: 'file', path: '/project/src/db.ts', package: null } });
    expect(sentences({ imports: [own] }, SEVERE)).toEqual([]);
  });

  it('reports no import that is erased when compiled', () => {
    expect(sentences({ imports: [importOf({ kind: 'type' })] }, SEVERE)).toEqual([]);
  });

  it('reports a package that may have effects only where unknown is asked for', () => {
    const imports = [importOf({ closure: 'unknown', witness: null })];
    expect([sentences({ imports }, bare), sentences({ imports }, SEVERE)]).toEqual([
      [],
      ['Cannot tell whether importing the package polyfill is pure. If it is, allow "package:polyfill".'],
    ]);
  });

  it('reports an asset only where assets are asked for', () => {
    const imports = [importOf({ specifier: './a.css', target: { kind: 'asset' }, closure: 'pure', witness: null })];
    expect([sentences({ imports }, LENIENT), sentences({ imports }, SEVERE)]).toEqual([
      [],
      ['Importing `./a.css` has the effect that a bundler gives to this asset.'],
    ]);
  });
});
