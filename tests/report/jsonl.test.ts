import { describe, expect, it } from 'vitest';
import { fileNamesFrom, jsonLine } from '../../lib/report/index.ts';
import { ambientRead, at, effect, frame, reason, report } from '../policy/report-builder.ts';

const nameOf = fileNamesFrom('/project');

describe('a line of JSON', () => {
  it('has the keys of the contract in their order', () => {
    const judged = report({
      verdict: 'impure',
      closure: 'impure',
      effects: [effect({ conditional: true, trace: [frame(at(3, 5)), frame({ ...at(9), file: '/project/node_modules/x/a.js' })] })],
      ambient: [ambientRead()],
      reasons: [reason()],
      assumptions: ['a claim'],
      refuted: [],
      misplaced: [],
    });
    expect(jsonLine(judged, nameOf)).toBe(
      '{"module":"src/app.ts","verdict":"impure","closure":"impure",' +
        '"effects":[{"kind":"global-write","level":"realm","conditional":true,"line":3,"column":5,"message":"writes `globalThis.app`",' +
        '"trace":[{"file":"src/app.ts","line":3,"column":5,"text":"happens"},{"file":"node_modules/x/a.js","line":9,"column":1,"text":"happens"}]}],' +
        '"ambient":[{"kind":"time","line":1,"column":1,"message":"reads the clock with `Date.now()`","trace":[{"file":"src/app.ts","line":1,"column":1,"text":"happens"}]}],' +
        '"reasons":[{"kind":"unknown-call","line":1,"column":1,"message":"calls `f`, which the analysis cannot resolve","trace":[{"file":"src/app.ts","line":1,"column":1,"text":"happens"}]}]}',
    );
  });

  it('of a pure module has empty lists', () => {
    expect(jsonLine(report(), nameOf)).toBe('{"module":"src/app.ts","verdict":"pure","closure":"pure","effects":[],"ambient":[],"reasons":[]}');
  });

  it('puts what has no place at the start of the file', () => {
    const judged = report({ verdict: 'unknown', reasons: [reason({ kind: 'unparsed-module', trace: [] })] });
    expect(JSON.parse(jsonLine(judged, nameOf)).reasons[0]).toMatchObject({ line: 1, column: 1, trace: [] });
  });

  it('is one line, whatever the names in it', () => {
    const judged = report({ module: '/project/a\nb.ts', verdict: 'impure', effects: [effect({ message: 'writes `globalThis["\n"]`' })] });
    expect(jsonLine(judged, nameOf)).not.toContain('\n');
  });
});

describe('the name of a file', () => {
  it('leads out of the folder where the file lies outside', () => {
    expect(fileNamesFrom('/project/src')('/other/a.ts')).toBe('../../other/a.ts');
  });

  it('is the path by which the file was found', () => {
    const names = fileNamesFrom('/project', [{ path: '/store/x/a.js', shown: '/project/node_modules/x/a.js' }]);
    expect(names('/store/x/a.js')).toBe('node_modules/x/a.js');
  });

  it('is its own for a module of the host', () => {
    expect(nameOf('node:fs')).toBe('node:fs');
  });
});
