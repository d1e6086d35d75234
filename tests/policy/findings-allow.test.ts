import { describe, expect, it } from 'vitest';
import { ConfigurationError, findingsOf, parseAllowance } from '../../lib/policy/index.ts';
import type { ModuleReport } from '../../lib/session/index.ts';
import { ambientRead, at, effect, frame, importOf, reason, report } from './report-builder.ts';

function kindsLeft(judged: Partial<ModuleReport>, allow: readonly string[]): string[] {
  const policy = { unknown: 'report', ambient: 'report', dependencies: 'report', incidental: 'report', assets: 'report', allow: parseAllowance(allow) } as const;
  return findingsOf(report(judged), policy).flatMap(({ id, found }) => (found.length === 0 ? [id] : found.map(({ kind }) => kind)));
}

describe('allow', () => {
  it('lets a kind of effect pass and keeps the others', () => {
    expect(kindsLeft({ effects: [effect(), effect({ kind: 'console', trace: [frame(at(2))] })] }, ['console'])).toEqual(['global-write']);
  });

  it('tells what remains at a place where another effect is allowed', () => {
    expect(kindsLeft({ effects: [effect(), effect({ kind: 'console' })] }, ['global-write'])).toEqual(['console']);
  });

  it('lets kinds of ambient reads and of unknown pass', () => {
    expect(kindsLeft({ ambient: [ambientRead()], reasons: [reason()] }, ['time', 'unknown-call'])).toEqual([]);
  });

  it('lets pass what happens through code of a package', () => {
    const inPackage = frame({ ...at(5), file: '/project/node_modules/@scope/log/index.js' });
    const effects = [effect({ trace: [frame(at(1), 'log'), inPackage] })];
    expect([kindsLeft({ effects }, ['package:@scope/log']), kindsLeft({ effects }, ['package:log'])]).toEqual([[], ['global-write']]);
  });

  it('lets the import of a package pass', () => {
    expect(kindsLeft({ imports: [importOf()] }, ['package:polyfill'])).toEqual([]);
  });

  it('lets the call of a named function pass', () => {
    expect(kindsLeft({ effects: [effect({ trace: [frame(at(1), 'registerThing'), frame(at(9))] })] }, ['name:registerThing'])).toEqual([]);
  });

  it('lets a named target pass', () => {
    expect(kindsLeft({ effects: [effect({ target: 'customElements.define' })] }, ['name:customElements.define'])).toEqual([]);
  });

  it('takes a star for any characters and a dot for itself', () => {
    const effects = [effect({ target: 'globalThis.app' }), effect({ target: 'globalThisXapp', trace: [frame(at(2))] })];
    expect(kindsLeft({ effects }, ['name:global*.app'])).toEqual(['global-write']);
  });

  it('says what is meant by a misspelt kind', () => {
    const message = 'option "allow" does not know "consle" (did you mean "console"?); it takes "package:NAME", "name:NAME" or a kind of effect';
    expect(() => parseAllowance(['consle'])).toThrow(new ConfigurationError(message));
  });

  it('lists the kinds for an entry that is like none of them', () => {
    expect(() => parseAllowance(['reflect-metadata'])).toThrow(/^option "allow" does not know "reflect-metadata"; it takes .* or one of the kinds .*console/u);
  });
});
