import { defineRule } from '../lib/eslint/index.ts';
import type { DefinedRule } from '../lib/eslint/index.ts';
import { exemptionByName, exemptionOf, FINDING_MESSAGES, findingsOf, parseAllowance, withoutDeadZone } from '../lib/policy/index.ts';
import type { ExemptionSwitches, FindingId, ImportPolicy } from '../lib/policy/index.ts';

interface Options {
  readonly unknown: ImportPolicy['unknown'];
  readonly ambient: ImportPolicy['ambient'];
  readonly dependencies: ImportPolicy['dependencies'];
  readonly incidental: ImportPolicy['incidental'];
  readonly allow: readonly string[];
  readonly exempt: ExemptionSwitches & { readonly assets: boolean };
}

export const noImportSideEffects: DefinedRule = defineRule<Options, FindingId>({
  name: 'no-import-side-effects',
  type: 'problem',
  description: 'disallow effects that happen because a module is imported',
  presets: {
    recommended: {},
    strict: { unknown: 'report', ambient: 'report', dependencies: 'report', incidental: 'report', exempt: { filesWithoutExports: false } },
  },
  messages: FINDING_MESSAGES,
  schema: {
    unknown: { enum: ['ignore', 'report'], description: 'What the analysis cannot decide.' },
    ambient: { enum: ['ignore', 'report'], description: 'Reads of the clock, environment variables and the like.' },
    dependencies: {
      enum: ['ignore', 'bare', 'report'],
      description: 'Imports of npm packages that have effects: never, only `import "package"`, or every import.',
    },
    incidental: {
      enum: ['ignore', 'report'],
      description: 'What functions of packages do on the side: counters, memos and flags of their own, conditional warnings.',
    },
    allow: {
      type: 'array',
      items: { type: 'string' },
      uniqueItems: true,
      description: 'What may happen: kinds of effects, `package:NAME`, `name:NAME`.',
    },
    exempt: {
      type: 'object',
      additionalProperties: false,
      properties: {
        hashbang: { type: 'boolean' },
        entryPoints: { type: 'boolean' },
        filesWithoutExports: { type: 'boolean' },
        tests: { type: 'boolean' },
        configFiles: { type: 'boolean' },
        assets: { type: 'boolean' },
      },
      description: 'The kinds of files and imports for which nothing is reported.',
    },
  },
  defaultOptions: {
    unknown: 'ignore',
    ambient: 'ignore',
    dependencies: 'bare',
    incidental: 'ignore',
    allow: [],
    exempt: { hashbang: true, entryPoints: true, filesWithoutExports: true, tests: true, configFiles: true, assets: true },
  },
  inspect({ judge, order, file, options: { unknown, ambient, dependencies, incidental, allow, exempt } }) {
    const assets = exempt.assets ? 'ignore' : 'report';
    const policy: ImportPolicy = { unknown, ambient, dependencies, incidental, assets, allow: parseAllowance(allow) };
    if (exemptionByName(file, exempt) !== null) return [];
    const report = withoutDeadZone(judge(), order);
    const findings = findingsOf(report, policy);
    if (findings.length === 0 || exemptionOf(report, file, exempt) !== null) return [];
    return findings.map(({ id, data, location }) => ({ messageId: id, data, location }));
  },
});
