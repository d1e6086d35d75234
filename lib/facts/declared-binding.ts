import type { Expression, Pattern, Statement } from './form.ts';
import type { ModuleFacts } from './module-facts.ts';

/** How a binding of a module's top level is made. */
export interface DeclaredBinding {
  readonly kind: 'class' | 'constant' | 'default' | 'variable' | 'enum' | 'namespace';
  /** Index of the statement that makes it; null where code only assigns it: `var x;`. */
  readonly statement: number | null;
}

/** Null for functions, which are there before any statement runs, and for const enums, which nobody reads. */
export function declaredBinding(facts: Pick<ModuleFacts, 'functions'>, slot: number): DeclaredBinding | null {
  const body = facts.functions[0];
  if (body === undefined || body.hoisted.some((hoisted) => hoisted.slot === slot)) return null;
  const statement = body.body.findIndex((candidate) => initialises(candidate, slot));
  const found = body.body[statement];
  if (found === undefined) return { kind: body.lexical.includes(slot) ? 'constant' : 'variable', statement: null };
  if (found.kind === 'expression' && found.expression.kind === 'enum' && found.expression.inlined === true) return null;
  if (found.kind === 'expression') return { kind: found.expression.kind === 'enum' ? 'enum' : 'namespace', statement };
  if (!body.lexical.includes(slot)) return { kind: 'variable', statement };
  if (found.kind === 'declare' && found.value?.kind === 'class') return { kind: 'class', statement };
  return { kind: body.slots[slot] === '*default*' ? 'default' : 'constant', statement };
}

/** Names that a statement of the top level makes: what is being initialised while it runs. */
export function initialisedNames(facts: Pick<ModuleFacts, 'functions'>, statement: Statement): readonly string[] {
  const slots = facts.functions[0]?.slots ?? [];
  return slotsMadeBy(statement).map((slot) => (slots[slot] === '*default*' ? 'default' : (slots[slot] ?? '')));
}

function initialises(statement: Statement, slot: number): boolean {
  return slotsMadeBy(statement).includes(slot);
}

function slotsMadeBy(statement: Statement): readonly number[] {
  switch (statement.kind) {
    case 'declare':
    case 'using':
      return slotsIn(statement.target);
    case 'expression':
      return madeBy(statement.expression);
    default:
      return [];
  }
}

function madeBy(expression: Expression): readonly number[] {
  if (expression.kind === 'enum') return [expression.target.slot];
  return expression.kind === 'namespace' && expression.target.kind === 'variable' ? [expression.target.slot] : [];
}

function slotsIn(pattern: Pattern): readonly number[] {
  switch (pattern.kind) {
    case 'reference':
      return pattern.target.kind === 'variable' && pattern.target.hops === 0 ? [pattern.target.slot] : [];
    case 'default':
      return slotsIn(pattern.target);
    case 'objectPattern':
      return [...pattern.properties.flatMap(({ target }) => slotsIn(target)), ...(pattern.rest === null ? [] : slotsIn(pattern.rest))];
    case 'arrayPattern':
      return [...pattern.elements.flatMap((element) => (element === null ? [] : slotsIn(element))), ...(pattern.rest === null ? [] : slotsIn(pattern.rest))];
  }
}
