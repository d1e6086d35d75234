import { describe, expect, it } from 'vitest';
import { fileNamesFrom, textReport } from '../../lib/report/index.ts';
import type { LocatedFrame, ModuleReport } from '../../lib/session/index.ts';
import { ambientRead, at, effect, frame, MODULE, reason, report } from '../policy/report-builder.ts';

function textOf(...reports: readonly ModuleReport[]): string {
  return textReport(reports, { nameOf: fileNamesFrom('/project'), colored: false });
}

function modules(count: number, changes: Partial<ModuleReport> = {}): ModuleReport[] {
  return Array.from({ length: count }, (_, index) => report({ module: `/project/src/m${index}.ts`, ...changes }));
}

const impure = report({ verdict: 'impure', closure: 'impure', effects: [effect()] });
const unknown = report({ verdict: 'unknown', closure: 'unknown', reasons: [reason()] });

describe('the text report', () => {
  it('shows the whole of a small project', () => {
    const route: LocatedFrame = { ...at(12), text: '`setup()` is called', callee: 'setup' };
    const end: LocatedFrame = { ...at(4, 3), file: '/project/lib/net.ts', text: 'opens a connection' };
    const text = textOf(
      report({ module: '/project/lib/pure.ts', closure: 'impure' }),
      report({ ...impure, effects: [effect({ kind: 'net', level: 'process', conditional: true, message: '`setup()` opens a connection', trace: [route, end] })] }),
      report({ module: '/project/src/odd.ts', verdict: 'unknown', closure: 'unknown', reasons: [reason()], ambient: [ambientRead()] }),
    );
    expect(text).toBe(`module     verdict  with imports  what it does
lib
  pure.ts  pure     impure
src
  app.ts   impure   impure        net
  odd.ts   unknown  unknown       unknown-call

Impure

src/app.ts
  12:1  \`setup()\` opens a connection (net, process state, conditional)
      src/app.ts:12:1  \`setup()\` is called
      lib/net.ts:4:3   opens a connection

Unknown

src/odd.ts
  1:1  calls \`f\`, which the analysis cannot resolve (unknown-call)

Commonest reasons of unknown

  1  a call of something that the analysis cannot resolve

3 modules: 1 pure, 1 impure, 1 unknown
with all that they import: 0 pure, 2 impure, 1 unknown
1 of them depends on the surroundings: reads the clock (1)
`);
  });

  it('counts by folder where there are many modules', () => {
    const text = textOf(...modules(100), impure);
    expect(text).toContain('folder  modules  pure  impure  unknown\nsrc         101   100       1\n');
    expect(text).not.toContain('m7.ts');
  });

  it('says that there is nothing', () => {
    expect(textOf()).toBe('No JavaScript or TypeScript files found.\n');
  });

  it('counts the places that it does not show', () => {
    const text = textOf(report({ ...impure, effects: [1, 2, 3, 4, 5, 6].map((line) => effect({ trace: [frame(at(line))] })) }));
    expect(text).toContain('  4:1  writes');
    expect(text).not.toContain('5:1');
    expect(text).toContain('  and 2 more places\n');
  });

  it('tells the worst of what happens at one place and counts the rest, the same words once', () => {
    const perhaps = effect({ kind: 'env-write', level: 'process', conditional: true, what: 'writes `process.env.A`' });
    const file = effect({ kind: 'fs', level: 'process', what: 'writes a file' });
    const text = textOf(report({ ...impure, effects: [perhaps, effect(), effect(), file] }));
    expect(text).toContain('src/app.ts\n  1:1  writes a file (fs, process state)\n      and 2 more here: global-write, env-write\n');
  });

  it('names no state where something fails', () => {
    expect(textOf(report({ ...impure, effects: [effect({ kind: 'throw', level: 'module', what: 'throws `error`' })] }))).toContain('throws `error` (throw)\n');
  });

  it('tells of each module in one line where there are many', () => {
    const text = textOf(...modules(100), report({ ...impure, effects: [1, 2, 3].map((line) => effect({ trace: [frame(at(line)), frame(at(9))] })) }));
    expect(text).toContain('Impure\n\n  src/app.ts:1:1  writes `globalThis.app` (global-write, realm state) and 2 more places\n\n');
  });

  it('cuts a long way in its middle', () => {
    const trace = Array.from({ length: 20 }, (_, index) => frame(at(index + 1)));
    const text = textOf(report({ ...impure, effects: [effect({ trace })] }));
    expect(text).toContain('      … 12 steps …');
    expect(text).not.toContain('src/app.ts:10:1');
  });

  it('counts the modules behind each reason, the commonest first', () => {
    const text = textOf(
      ...modules(2, { verdict: 'unknown', reasons: [reason({ kind: 'budget', what: 'is too long' }), reason({ kind: 'budget', what: 'is too deep' })] }),
      ...modules(11, { verdict: 'unknown', reasons: [reason(), reason()] }).map((judged, index) => ({ ...judged, module: `/project/o${index}.ts` })),
    );
    expect(text).toContain(`  11  a call of something that the analysis cannot resolve
        11 × calls \`f\`, which the analysis cannot resolve
   2  a computation that exceeds the analysis budget
        2 × is too deep
        2 × is too long
`);
  });

  it('leaves out reasons of modules that are impure anyway', () => {
    expect(textOf(report({ ...impure, reasons: [reason()] }))).not.toContain('Commonest reasons');
  });

  it('lets no name command the terminal', () => {
    const text = textOf(report({ ...impure, module: `${MODULE}\u001b[2J.ts`, effects: [effect({ message: 'writes \u001b]0;x\u0007' })] }));
    expect(text).not.toMatch(/[\u001b\u0007]/);
    expect(text).toContain('\\u001b[2J');
  });

  it('has colours where they are wanted', () => {
    const colored = textReport([impure, unknown], { nameOf: fileNamesFrom('/project'), colored: true });
    expect(colored).toContain('\u001b[31mimpure\u001b[39m');
  });

  it('has the same words with colours and without', () => {
    const colored = textReport([impure, unknown], { nameOf: fileNamesFrom('/project'), colored: true });
    expect(colored.replaceAll(/\u001b\[\d+m/g, '').replaceAll(/ +$/gm, '')).toBe(textOf(impure, unknown));
  });
});
