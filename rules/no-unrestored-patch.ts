import { defineRule } from '../lib/eslint/index.ts';
import type { DefinedRule } from '../lib/eslint/index.ts';
import { PATCH_MESSAGES, patchFindings } from '../lib/policy/index.ts';
import type { PatchMessageId, PatchPolicy } from '../lib/policy/index.ts';
import type { Stubbed } from '../lib/patches/index.ts';

interface Options extends PatchPolicy {
  readonly restored: readonly Stubbed[];
  readonly isolation: 'configured' | 'file' | 'none';
}

export const noUnrestoredPatch: DefinedRule = defineRule<Options, PatchMessageId>({
  name: 'no-unrestored-patch',
  type: 'problem',
  description: 'disallow tests that change what outlives them and do not put it back',
  presets: { strict: {} },
  messages: PATCH_MESSAGES,
  schema: {
    allow: { type: 'array', items: { type: 'string' }, uniqueItems: true, description: 'Names of what may stay changed, as messages write them.' },
    onSuccess: { enum: ['ignore', 'report'], description: 'Changes that are taken back at the end of a test, where nothing before throws.' },
    coupled: { enum: ['ignore', 'report'], description: 'Variables through which a test depends on those before it.' },
    restored: { type: 'array', items: { enum: ['spy', 'env', 'global', 'timers'] }, uniqueItems: true, description: 'What the test runner puts back by itself, besides what its configuration says.' },
    isolation: { enum: ['configured', 'file', 'none'], description: 'Whether each test file has globals and an environment of its own.' },
  },
  defaultOptions: { allow: [], onSuccess: 'ignore', coupled: 'ignore', restored: [], isolation: 'configured' },
  inspect({ patches, file, options: { restored, isolation, ...policy } }) {
    if (!file.isTest()) return [];
    return patchFindings(patches({ restored, ...(isolation === 'configured' ? {} : { isolated: isolation === 'file' }) }), policy);
  },
});
