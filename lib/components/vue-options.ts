import type { CallExpression, Expression, Program } from '../syntax/index.ts';

type Statement = Program['body'][number];

/** Calls that the compiler takes out of `setup`: their arguments become options of the component. */
const MACROS: ReadonlySet<string> = new Set(['defineProps', 'defineEmits', 'defineOptions', 'defineModel', 'withDefaults']);

/** The expressions in `<script setup>` that are evaluated with the module: arguments of the compiler's macros. */
export function componentOptions(statements: readonly Statement[]): Expression[] {
  return statements.flatMap(valuesOf).flatMap(argumentsOfMacro);
}

function valuesOf(statement: Statement): Expression[] {
  if (statement.type === 'ExpressionStatement') return [statement.expression];
  if (statement.type !== 'VariableDeclaration') return [];
  return statement.declarations.flatMap(({ init }) => (init === null ? [] : [init]));
}

function argumentsOfMacro(value: Expression): Expression[] {
  if (!isMacro(value)) return [];
  return value.arguments.flatMap((argument): Expression[] => {
    if (argument.type === 'SpreadElement') return [argument.argument];
    return isMacro(argument) ? argumentsOfMacro(argument) : [argument];
  });
}

function isMacro(value: Expression): value is CallExpression {
  return value.type === 'CallExpression' && value.callee.type === 'Identifier' && MACROS.has(value.callee.name);
}

/** `const LIMIT = 10`: constants and enums without a computation are the module's, so that options may name them. */
export function isStaticConstant(statement: Statement): boolean {
  if (statement.type === 'TSEnumDeclaration') return statement.body.members.every(({ initializer }) => initializer === null || isStatic(initializer));
  return statement.type === 'VariableDeclaration' && statement.kind === 'const' && statement.declarations.every(({ id, init }) => id.type === 'Identifier' && init !== null && isStatic(init));
}

function isStatic(value: Expression): boolean {
  switch (value.type) {
    case 'Literal':
      return !('regex' in value);
    case 'UnaryExpression':
      return isStatic(value.argument);
    case 'TemplateLiteral':
      return value.expressions.every(isStatic);
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'TSNonNullExpression':
      return isStatic(value.expression);
    default:
      return false;
  }
}
