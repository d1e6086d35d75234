import { defineRule } from '../lib/eslint/index.ts';
import type { DefinedRule } from '../lib/eslint/index.ts';
import { deadlockProblems, earlyDefaultProblems, ORDER_MESSAGES, orderFindings, typeImportProblems } from '../lib/policy/index.ts';
import type { OrderMessageId, OrderPolicy } from '../lib/policy/index.ts';

interface Options {
  readonly latent: OrderPolicy['latent'];
}

export const noOrderDependentInit: DefinedRule = defineRule<Options, OrderMessageId>({
  name: 'no-order-dependent-init',
  type: 'problem',
  description: 'disallow top-level code that reads what has not been made yet',
  presets: { recommended: {}, strict: { latent: 'report' } },
  messages: ORDER_MESSAGES,
  fixable: true,
  schema: {
    latent: {
      enum: ['ignore', 'unreached', 'report'],
      description: 'Reads that fail for no entry point that is known, but when some module of the cycle is imported first: never, only where no entry point is known to lead there, or always.',
    },
  },
  defaultOptions: { latent: 'unreached' },
  inspect({ order, earlyDefault, typeImports, awaitedImports, text, options: { latent } }) {
    const defaults = /\bexport\s+default\s(?!\s*(?:async|class|function|new)\b)/u.test(text) ? earlyDefaultProblems(earlyDefault(), { latent }) : [];
    const types = /\btype\s/u.test(text) ? typeImportProblems(typeImports(), text, { latent }) : [];
    const deadlocks = /\bawait\b/u.test(text) && /\bimport\s*\(/u.test(text) ? deadlockProblems(awaitedImports()) : [];
    return [...orderFindings(order(), text, { latent }), ...defaults, ...types, ...deadlocks];
  },
});
