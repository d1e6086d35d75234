import type {
  AssignmentExpression, BinaryExpression, Expression as ExpressionNode, LogicalExpression, PrivateInExpression, UnaryExpression, UpdateExpression,
} from '../../syntax/index.ts';
import type { Assignment, BinaryOperator, Expression, LogicalOperator } from '../form.ts';
import type { Collection } from './collection.ts';
import { lowerExpression, lowerNamed } from './expressions.ts';
import { lowerPrivateName } from './keys.ts';
import { noteFunctionAssignment } from './assigned-once.ts';
import { noteEmptyAssignment } from './lazily-made.ts';
import { lowerPattern, lowerReference, patternName } from './patterns.ts';

type Operators = BinaryExpression | PrivateInExpression | LogicalExpression;

/** `a + b + c + …` nests to the left, thousands deep in generated code, and is followed without recursion. */
export function lowerOperators(c: Collection, node: Operators): Expression {
  const left = node.left;
  if (left.type !== 'BinaryExpression' && left.type !== 'LogicalExpression') return combine(c, node, lowerLeft(c, node));
  const spine: Operators[] = [node];
  let at: Operators = left;
  for (;;) {
    spine.push(at);
    const next: Operators['left'] = at.left;
    if (next.type !== 'BinaryExpression' && next.type !== 'LogicalExpression') break;
    at = next;
  }
  let result = lowerLeft(c, at);
  for (let index = spine.length - 1; index >= 0; index -= 1) result = combine(c, spine[index] as Operators, result);
  return result;
}

const PLACEHOLDER: Expression = { kind: 'undefined' };

function lowerLeft(c: Collection, node: Operators): Expression {
  return node.left.type === 'PrivateIdentifier' ? PLACEHOLDER : lowerExpression(c, node.left);
}

function combine(c: Collection, node: Operators, left: Expression): Expression {
  const right = lowerExpression(c, node.right);
  if (node.type === 'LogicalExpression') return { kind: 'logical', operator: node.operator, left, right };
  if (node.left.type === 'PrivateIdentifier') return { kind: 'privateIn', key: lowerPrivateName(c, node.left), right, site: c.site(node) };
  return { kind: 'binary', operator: node.operator, left, right, site: c.site(node) };
}

export function lowerUnary(c: Collection, node: UnaryExpression): Expression {
  const { operator } = node;
  const argument = lowerExpression(c, node.argument);
  if (operator === 'delete') return { kind: 'delete', target: argument, site: c.site(node) };
  // `void 0`
  if (operator === 'void' && argument.kind === 'constant') return { kind: 'undefined' };
  if (operator === '-' && argument.kind === 'constant' && typeof argument.value === 'number' && argument.value !== 0) {
    return { kind: 'constant', value: -argument.value };
  }
  return { kind: 'unary', operator, argument, site: c.site(node) };
}

export function lowerUpdate(c: Collection, node: UpdateExpression): Expression {
  return { kind: 'update', target: lowerReference(c, node.argument), operator: node.operator, prefix: node.prefix, site: c.site(node) };
}

export function lowerAssignment(c: Collection, node: AssignmentExpression): Expression {
  const { left } = node;
  if (left.type === 'ObjectPattern' || left.type === 'ArrayPattern') {
    return { kind: 'destructure', target: lowerPattern(c, left), value: lowerExpression(c, node.right), site: c.site(node) };
  }
  const site = c.site(node);
  const target = lowerReference(c, left);
  const value = lowerNamed(c, node.right as ExpressionNode, patternName(left));
  if (left.type === 'Identifier' && ['=', '||=', '??='].includes(node.operator)) noteEmptyAssignment(c, left.name, node.right as ExpressionNode);
  if (left.type === 'Identifier' && node.operator === '=') noteFunctionAssignment(c, left.name, value);
  const operator = node.operator.slice(0, -1) as '' | BinaryOperator | LogicalOperator;
  const assignment: Assignment = { kind: 'assign', target, operator: operator === '' ? '=' : operator, value, site };
  return assignment;
}
