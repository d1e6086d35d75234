import type { Expression, Statement } from './form.ts';
import type { ModuleFacts } from './module-facts.ts';

const OPERATORS: readonly string[] = ['+', '-', '*', '/', '%', '**', '<<', '>>', '>>>', '&', '|', '^'];

/**
 * The imported name of which an enum member's initialiser is made, next to literals and operators: where TypeScript sees
 * the whole program and that is an enum with constant members, it writes the value instead of the expression
 * (https://www.typescriptlang.org/docs/handbook/enums.html#computed-and-constant-members). Null: none, or more than that.
 */
export function importedByConstant(value: Expression, slot: number): number | null {
  const bindings = new Set<number>();
  return isConstant(value, slot, bindings) && bindings.size === 1 ? ([...bindings][0] ?? null) : null;
}

/** Whether the compiler knows each member of a top-level enum from its own file alone. */
export function hasConstantMembers({ functions: [body] }: Pick<ModuleFacts, 'functions'>, slot: number): boolean {
  const enums = body?.body.flatMap((statement) => enumOf(statement, slot)) ?? [];
  return enums.length > 0 && enums.every(({ members }) => members.every(({ value }) => value === null || isConstant(value, slot, null)));
}

function enumOf(statement: Statement, slot: number): readonly Extract<Expression, { kind: 'enum' }>[] {
  return statement.kind === 'expression' && statement.expression.kind === 'enum' && statement.expression.target.slot === slot ? [statement.expression] : [];
}

/** `bindings`: takes the imported names whose members the value reads; null where it must read none. */
function isConstant(value: Expression, slot: number, bindings: Set<number> | null): boolean {
  switch (value.kind) {
    case 'constant':
      return typeof value.value === 'string' || typeof value.value === 'number';
    case 'unary':
      return ['-', '+', '~'].includes(value.operator) && isConstant(value.argument, slot, bindings);
    case 'binary':
      return OPERATORS.includes(value.operator) && isConstant(value.left, slot, bindings) && isConstant(value.right, slot, bindings);
    case 'template':
      return value.values.every((part) => isConstant(part, slot, bindings));
    case 'get': {
      const { object, key } = value;
      if (typeof key !== 'string') return false;
      if (object.kind === 'imported') bindings?.add(object.binding);
      return object.kind === 'imported' ? bindings !== null : object.kind === 'variable' && object.slot === slot;
    }
    default:
      return false;
  }
}
