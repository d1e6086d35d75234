import type { BindingIdentifier, Expression, Program } from '../syntax/index.ts';

type Statement = Program['body'][number];

/**
 * What statements mean in the script of a Svelte component: `export let name` declares a property that its user may
 * set, and `$: name = value` declares a variable.
 */
export function instanceStatements(statement: Statement): readonly Statement[] {
  if (statement.type === 'ExportNamedDeclaration' && statement.source === null) return statement.declaration === null ? [] : [statement.declaration];
  if (statement.type !== 'LabeledStatement' || statement.label.name !== '$') return [statement];
  const assigned = assignment(statement.body.type === 'ExpressionStatement' ? statement.body.expression : null);
  if (assigned === null) return [statement];
  const { id, init } = assigned;
  const { start, end } = statement;
  return [{ type: 'VariableDeclaration', kind: 'var', declarations: [{ type: 'VariableDeclarator', id, init, start, end }], start, end }];
}

function assignment(expression: Expression | null): { readonly id: BindingIdentifier; readonly init: Expression } | null {
  if (expression?.type !== 'AssignmentExpression' || expression.operator !== '=' || expression.left.type !== 'Identifier') return null;
  const { name, start, end } = expression.left;
  return { id: { type: 'Identifier', name, start, end }, init: expression.right };
}
