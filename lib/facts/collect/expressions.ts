import type {
  ArrayExpression, Argument as ArgumentNode, BigIntLiteral, BooleanLiteral, ConditionalExpression, Expression as ExpressionNode,
  NullLiteral, NumericLiteral, ObjectExpression, RegExpLiteral, StringLiteral, TaggedTemplateExpression, TemplateLiteral,
} from '../../syntax/index.ts';
import type { Argument, Expression, ObjectMember } from '../form.ts';
import { lowerImportCall, lowerLinks, lowerNew } from './calls.ts';
import { lowerClass } from './classes.ts';
import type { Collection } from './collection.ts';
import { lowerFunction } from './functions.ts';
import { lowerJsxElement, lowerJsxFragment } from './jsx.ts';
import { keyName, lowerPropertyKey } from './keys.ts';
import { lowerAssignment, lowerOperators, lowerUnary, lowerUpdate } from './operators.ts';
import { lowerIdentifier } from './references.ts';

export function lowerExpression(c: Collection, node: ExpressionNode): Expression {
  // The commonest first: the types are compared one after the other.
  switch (node.type) {
    case 'Identifier':
      return lowerIdentifier(c, node);
    case 'MemberExpression':
    case 'CallExpression':
      return lowerLinks(c, node);
    case 'Literal':
      return lowerLiteral(c, node);
    case 'ThisExpression':
      return c.frame.thisless ? { kind: 'undefined' } : { kind: 'this', site: c.site(node) };
    case 'AssignmentExpression':
      return lowerAssignment(c, node);
    case 'BinaryExpression':
    case 'LogicalExpression':
      return lowerOperators(c, node);
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
      return lowerNamed(c, node, '');
    case 'ObjectExpression':
      return lowerObject(c, node);
    case 'ArrayExpression':
      return lowerArray(c, node);
    case 'UnaryExpression':
      return lowerUnary(c, node);
    case 'ConditionalExpression':
      return lowerConditional(c, node);
    case 'NewExpression':
      return lowerNew(c, node);
    case 'SequenceExpression':
      return { kind: 'sequence', expressions: node.expressions.map((expression) => lowerExpression(c, expression)) };
    case 'UpdateExpression':
      return lowerUpdate(c, node);
    case 'TemplateLiteral':
      return lowerTemplate(c, node);
    case 'ChainExpression':
      return { kind: 'chain', expression: lowerExpression(c, node.expression) };
    case 'ClassExpression':
      return lowerClass(c, node, '');
    case 'AwaitExpression':
      if (c.frame.parent === null) c.suspends = true;
      return { kind: 'await', argument: lowerExpression(c, node.argument), site: c.site(node) };
    case 'YieldExpression': {
      const argument = node.argument === null ? null : lowerExpression(c, node.argument);
      return { kind: 'yield', argument, delegate: node.delegate, site: c.site(node) };
    }
    case 'TaggedTemplateExpression':
      return lowerTagged(c, node);
    case 'JSXElement':
      return lowerJsxElement(c, node);
    case 'JSXFragment':
      return lowerJsxFragment(c, node);
    case 'ImportExpression':
      return lowerImportCall(c, node);
    case 'MetaProperty':
      return node.meta.name === 'new' ? { kind: 'newTarget' } : { kind: 'importMeta' };
    case 'ParenthesizedExpression':
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'TSNonNullExpression':
    case 'TSTypeAssertion':
    case 'TSInstantiationExpression':
      return lowerExpression(c, withoutTypes(node));
    default:
      return { kind: 'unsupported', what: `the syntax ${node.type}`, site: c.site(node) };
  }
}

/** The expression inside assertions, of which there may be a long chain. */
function withoutTypes(node: ExpressionNode): ExpressionNode {
  let at = node;
  for (;;) {
    switch (at.type) {
      case 'ParenthesizedExpression':
      case 'TSAsExpression':
      case 'TSSatisfiesExpression':
      case 'TSNonNullExpression':
      case 'TSTypeAssertion':
      case 'TSInstantiationExpression':
        at = at.expression;
        break;
      default:
        return at;
    }
  }
}

/** Lowers what is assigned to a variable or property: a function or class without a name is called by it. */
export function lowerNamed(c: Collection, node: ExpressionNode, name: string): Expression {
  switch (node.type) {
    case 'FunctionExpression':
      return { kind: 'function', function: lowerFunction(c, node, node.id === null ? name : node.id.name, 'function') };
    case 'ArrowFunctionExpression':
      return { kind: 'function', function: lowerFunction(c, node, name, 'arrow') };
    case 'ClassExpression':
      return lowerClass(c, node, name);
    default:
      return lowerExpression(c, node);
  }
}

type LiteralNode = BooleanLiteral | NullLiteral | NumericLiteral | StringLiteral | BigIntLiteral | RegExpLiteral;

function lowerLiteral(c: Collection, node: LiteralNode): Expression {
  const { value } = node;
  if (typeof value === 'string' || typeof value === 'boolean') return { kind: 'constant', value };
  if (typeof value === 'number') {
    // `1e999`: facts are stored as JSON, which has no infinity.
    return Number.isFinite(value) ? { kind: 'constant', value } : { kind: 'global', name: 'Infinity', site: c.site(node) };
  }
  if ('regex' in node) return { kind: 'regexp', pattern: node.regex.pattern, flags: node.regex.flags, site: c.site(node) };
  if ('bigint' in node) return { kind: 'bigint', text: node.bigint };
  return { kind: 'constant', value: null };
}

/** A chain of alternatives, `a ? b : c ? d : …`, is followed without recursion. */
function lowerConditional(c: Collection, node: ConditionalExpression): Expression {
  const decided: { test: Expression; consequent: Expression }[] = [];
  let at: ExpressionNode = node;
  while (at.type === 'ConditionalExpression') {
    decided.push({ test: lowerExpression(c, at.test), consequent: lowerExpression(c, at.consequent) });
    at = at.alternate;
  }
  let result = lowerExpression(c, at);
  for (let index = decided.length - 1; index >= 0; index -= 1) {
    const { test, consequent } = decided[index] as { test: Expression; consequent: Expression };
    result = { kind: 'conditional', test, consequent, alternate: result };
  }
  return result;
}

function lowerArray(c: Collection, node: ArrayExpression): Expression {
  const items: (Argument | null)[] = [];
  for (const element of node.elements) items.push(element === null ? null : lowerArgument(c, element));
  return { kind: 'array', items, site: c.site(node) };
}

export function lowerArguments(c: Collection, nodes: readonly ArgumentNode[]): Argument[] {
  const lowered: Argument[] = [];
  for (const node of nodes) lowered.push(lowerArgument(c, node));
  return lowered;
}

function lowerArgument(c: Collection, node: ArgumentNode): Argument {
  if (node.type === 'SpreadElement') return { kind: 'spread', argument: lowerExpression(c, node.argument), site: c.site(node) };
  return lowerExpression(c, node);
}

function lowerObject(c: Collection, node: ObjectExpression): Expression {
  const members: ObjectMember[] = [];
  for (const property of node.properties) {
    if (property.type === 'SpreadElement') {
      members.push({ kind: 'spread', argument: lowerExpression(c, property.argument), site: c.site(property) });
      continue;
    }
    const key = lowerPropertyKey(c, property.key, property.computed);
    const { value } = property;
    if (value.type === 'FunctionExpression' && (property.method || property.kind !== 'init')) {
      const style = property.kind === 'get' ? 'getter' : property.kind === 'set' ? 'setter' : 'method';
      members.push({ kind: style, key, function: lowerFunction(c, value, keyName(key), style) });
    } else if (key === '__proto__' && !property.computed && !property.shorthand) {
      members.push({ kind: 'prototype', value: lowerExpression(c, value) });
    } else {
      members.push({ kind: 'property', key, value: lowerNamed(c, value, keyName(key)) });
    }
  }
  return { kind: 'object', members, site: c.site(node) };
}

function lowerTemplate(c: Collection, node: TemplateLiteral): Expression {
  const strings = node.quasis.map((quasi) => quasi.value.cooked ?? '');
  if (node.expressions.length === 0) return { kind: 'constant', value: strings.join('') };
  return { kind: 'template', strings, values: node.expressions.map((value) => lowerExpression(c, value)), site: c.site(node) };
}

function lowerTagged(c: Collection, node: TaggedTemplateExpression): Expression {
  const pure = c.annotations.isPureTemplate(node, c.chainStart);
  const site = c.site(node);
  const tag = lowerChainPart(c, node.tag, node.start);
  const { quasis, expressions } = node.quasi;
  return {
    kind: 'tagged',
    tag,
    strings: quasis.map((quasi) => quasi.value.cooked),
    raw: quasis.map((quasi) => quasi.value.raw),
    values: expressions.map((value) => lowerExpression(c, value)),
    pure,
    site,
  };
}

/** Lowers the left part of a call or member, which begins at `start` with the whole: annotations there mean the whole. */
export function lowerChainPart(c: Collection, node: ExpressionNode, start: number): Expression {
  const outer = c.chainStart;
  c.chainStart = start;
  const lowered = lowerExpression(c, node);
  c.chainStart = outer;
  return lowered;
}
