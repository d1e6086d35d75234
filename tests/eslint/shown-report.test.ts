import { expect, it } from 'vitest';
import { canonicalJson } from '../../lib/base/canonical-json.ts';
import { textOfShown } from '../../lib/eslint/fresh-cache/shown-report.ts';
import { createSession, DEFAULT_OPTIONS, type ModuleReport } from '../../lib/api.ts';
import { memoryHost } from '../incremental/memory-host.ts';

it('is the same for what was just found and for what was kept', () => {
  const files = new Map([['/p/a.js', 'setInterval(() => {}, 10);\nexport const a = 1;\n']]);
  const report = createSession(memoryHost({ files, aliases: new Map(), packageType: 'module' }), DEFAULT_OPTIONS).judge('/p/a.js');
  const kept: ModuleReport = JSON.parse(canonicalJson(report));
  const [found, again] = [report, kept].map((each) => textOfShown({ report: each, order: [], isEntryPoint: false }, () => []));
  expect([again, Object.keys(kept.effects[0] ?? {})]).not.toEqual([again, Object.keys(report.effects[0] ?? {})]);
  expect(again).toBe(found);
});
