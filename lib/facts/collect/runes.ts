import type { CallExpression } from '../../syntax/index.ts';
import type { Expression } from '../form.ts';
import type { Collection } from './collection.ts';
import { lowerArguments } from './expressions.ts';

/**
 * A call of one of Svelte's keywords that look like functions: `callee` is what it calls. `$state(value)` is a variable
 * with that value, whose reads and writes the compiler finds by itself. Null for other calls.
 */
export function lowerRune(c: Collection, node: CallExpression, callee: Expression): Expression | null {
  const name = runeName(callee);
  if (name === null) return null;
  const site = c.site(node);
  if (name !== '$state' && name !== '$state.raw') return { kind: 'unsupported', what: `the rune ${name}`, site };
  const [value] = lowerArguments(c, node.arguments);
  if (value === undefined) return { kind: 'undefined' };
  return value.kind === 'spread' ? { kind: 'unsupported', what: `the rune ${name}`, site } : value;
}

function runeName(callee: Expression): string | null {
  if (callee.kind === 'global') return RUNES.has(callee.name) ? callee.name : null;
  if (callee.kind !== 'get' || typeof callee.key !== 'string' || callee.object.kind !== 'global') return null;
  return RUNES.has(callee.object.name) ? `${callee.object.name}.${callee.key}` : null;
}

const RUNES: ReadonlySet<string> = new Set(['$state', '$derived', '$effect', '$inspect', '$props', '$bindable', '$host']);
