import type { LocatedExposed, Location } from '../session/index.ts';
import { nameMatcher } from './name-pattern.ts';
import type { Problem } from './problem.ts';

/** What each kind of finding, and each suggestion, says. */
export const EXPOSED_MESSAGES = {
  changedElsewhere: '`{{name}}` is exported as it is, and {{writer}} in {{module}} {{what}}. Offer a function that changes it, so that this module knows.',
  changed: '`{{name}}` is exported as it is, and {{writer}} {{what}}: all who import it can change it as well, and see it change. Export functions for it{{view}}.',
  constant: 'All who import `{{name}}` can change it for each other. {{advice}}',
  asConst: 'Add `as const`.',
  freeze: 'Freeze it with `Object.freeze()`.',
} as const;
export type ExposedMessageId = keyof typeof EXPOSED_MESSAGES;

export interface ExposedPolicy {
  /** Names of exports that others may change; `*` stands for any characters. */
  readonly allow: readonly string[];
  /** Containers that nobody is known to change. */
  readonly constants: 'ignore' | 'report';
}

const READ_ONLY = /\bas const\b|\breadonly\b|\bReadonly(?:Array|Map|Set)?\b|\bDeepReadonly\b|\bfreeze\b/u;

const VIEWS: Readonly<Record<LocatedExposed['kind'], string>> = { array: 'a `readonly` array type', map: '`ReadonlyMap`', set: '`ReadonlySet`', object: '`Readonly`' };

/** Exported containers that others than their module can change. */
export function exposedFindings(all: readonly LocatedExposed[], policy: ExposedPolicy): Problem<ExposedMessageId>[] {
  const isAllowed = nameMatcher(policy.allow);
  return all.flatMap((exposed): Problem<ExposedMessageId>[] => {
    const { name, location, kind, text, changedBy, changedElsewhere } = exposed;
    if (isAllowed(name)) return [];
    const isTyped = /\.[cm]?tsx?$/u.test(location.file);
    if (changedElsewhere !== null) return [{ messageId: 'changedElsewhere', location, data: { name, ...writerOf(changedElsewhere), module: changedElsewhere.module }, suggestions: [] }];
    if (isReadOnly(text)) return [];
    if (changedBy !== null) return [{ messageId: 'changed', location, data: { name, ...writerOf(changedBy), view: isTyped ? `, or type it as ${VIEWS[kind]}` : '' }, suggestions: [] }];
    if (policy.constants === 'ignore') return [];
    return [{ messageId: 'constant', location, data: { name, advice: isTyped ? `Type it as ${VIEWS[kind]}.` : 'Freeze it, or export functions for it.' }, suggestions: suggestionsFor(exposed, isTyped) }];
  });
}

/** The part of a declaration before its value, and what wraps the value. */
function isReadOnly(text: string): boolean {
  const [head = ''] = text.split(/=(?!>)/u);
  return READ_ONLY.test(head) || /\bas const\b\s*;?\s*$/u.test(text) || /=\s*Object\.freeze\b/u.test(text) || /\bsatisfies\s+Readonly\b|\bas\s+(?:readonly\b|Readonly\w*<)/u.test(text);
}

function writerOf({ name, what }: NonNullable<LocatedExposed['changedBy']>): { readonly writer: string; readonly what: string } {
  return { writer: name === '' ? 'a function' : `\`${name}()\``, what };
}

/** Only where nobody is known to write: neither is ever applied by itself. */
function suggestionsFor({ value, kind }: LocatedExposed, isTyped: boolean): NonNullable<Problem<ExposedMessageId>['suggestions']> {
  if (value === null || (kind !== 'array' && kind !== 'object')) return [];
  const freeze = { messageId: 'freeze', edits: [{ start: value.start, end: value.start, text: 'Object.freeze(' }, { start: value.end, end: value.end, text: ')' }] } as const;
  return isTyped ? [{ messageId: 'asConst', edits: [{ start: value.end, end: value.end, text: ' as const' }] }, freeze] : [freeze];
}
