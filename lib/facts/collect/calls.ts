import type {
  Argument as ArgumentNode, CallExpression, Expression as ExpressionNode, ImportExpression, MemberExpression, NewExpression, Super,
} from '../../syntax/ast.ts';
import type { Expression, Key } from '../form.ts';
import type { Collection } from './collection.ts';
import { lowerArguments, lowerChainPart, lowerExpression } from './expressions.ts';
import { lowerFunction } from './functions.ts';
import { attributesOfOptions } from './imports.ts';
import { lowerComputedKey } from './keys.ts';

type GetForm = Extract<Expression, { kind: 'get' | 'superGet' }>;

export function lowerMember(c: Collection, node: MemberExpression): GetForm {
  const site = c.site(node);
  // The type leaves `super` out of expressions although it stands here.
  const object = node.object as ExpressionNode | Super;
  if (object.type === 'Super') return { kind: 'superGet', key: memberKey(c, node), site };
  const lowered = lowerChainPart(c, object, node.start);
  return { kind: 'get', object: lowered, key: memberKey(c, node), optional: node.optional, site };
}

function memberKey(c: Collection, node: MemberExpression): Key {
  if (node.computed) return lowerComputedKey(c, node.property);
  return node.property.type === 'PrivateIdentifier' ? `#${node.property.name}` : node.property.name;
}

export function lowerCall(c: Collection, node: CallExpression): Expression {
  const site = c.site(node);
  const calleeNode = node.callee as ExpressionNode | Super;
  if (calleeNode.type === 'Super') return { kind: 'superCall', arguments: lowerArguments(c, node.arguments), site };
  const pure = c.annotations.isPure(node, c.chainStart);
  const callee = lowerCallee(c, calleeNode, node.start);
  const lowered = lowerArguments(c, node.arguments);
  const { optional } = node;
  if (callee.kind === 'commonjs' && callee.name === 'require') {
    const specifier = fixedArgument(node.arguments);
    if (specifier !== null) {
      const request = c.addRequest(specifier, 'require', node);
      return { kind: 'call', callee, arguments: lowered, optional, pure, request, site };
    }
  }
  return { kind: 'call', callee, arguments: lowered, optional, pure, site };
}

/** The body of a function that is called where it stands runs when the code around it does. */
function lowerCallee(c: Collection, node: ExpressionNode, start: number): Expression {
  if (isFunction(node)) return lowerFunctionInPlace(c, node);
  // `(function () {}).call(this)`
  if (node.type === 'MemberExpression' && !node.computed && isFunction(node.object) && (node.property.name === 'call' || node.property.name === 'apply')) {
    const site = c.site(node);
    return { kind: 'get', object: lowerFunctionInPlace(c, node.object), key: node.property.name, optional: node.optional, site };
  }
  return lowerChainPart(c, node, start);
}

type FunctionNode = Extract<ExpressionNode, { type: 'ArrowFunctionExpression' }> | Extract<ExpressionNode, { params: unknown; expression: false }>;

function isFunction(node: ExpressionNode): node is FunctionNode {
  return node.type === 'FunctionExpression' || node.type === 'ArrowFunctionExpression';
}

function lowerFunctionInPlace(c: Collection, node: FunctionNode): Expression {
  const eager = c.frame.eager && !node.generator;
  const style = node.type === 'ArrowFunctionExpression' ? 'arrow' : 'function';
  return { kind: 'function', function: lowerFunction(c, node, node.id === null ? '' : node.id.name, style, eager) };
}

export function lowerNew(c: Collection, node: NewExpression): Expression {
  const site = c.site(node);
  const pure = c.annotations.isPure(node, c.chainStart);
  const callee = lowerChainPart(c, node.callee, node.start);
  if (callee.kind === 'global' && (callee.name === 'Worker' || callee.name === 'SharedWorker')) requestWorker(c, node);
  return { kind: 'new', callee, arguments: lowerArguments(c, node.arguments), pure, site };
}

/** `new Worker(new URL("m", import.meta.url))` */
function requestWorker(c: Collection, node: NewExpression): void {
  const url = node.arguments[0];
  if (url?.type !== 'NewExpression' || url.callee.type !== 'Identifier' || url.callee.name !== 'URL') return;
  const base = url.arguments[1];
  const specifier = fixedArgument(url.arguments);
  if (specifier === null || base?.type !== 'MemberExpression' || base.computed || base.property.name !== 'url') return;
  if (base.object.type === 'MetaProperty' && base.object.meta.name === 'import') c.addRequest(specifier, 'worker', node);
}

export function lowerImportCall(c: Collection, node: ImportExpression): Expression {
  const site = c.site(node);
  const deferred = node.phase === 'defer';
  const specifier = fixedArgument([node.source]);
  const argument = lowerExpression(c, node.source);
  const request = specifier === null ? null : c.addRequest(specifier, 'dynamic', node, deferred, attributesOfOptions(node.options));
  if (node.options === null) return { kind: 'importCall', argument, request, deferred, site };
  // Options are evaluated after the specifier; their value only matters to the host.
  const call: Expression = { kind: 'importCall', argument, request, deferred, site };
  return node.options.type === 'ObjectExpression' ? call : { kind: 'sequence', expressions: [lowerExpression(c, node.options), call] };
}

/** The first argument's text where it is a string literal or a template without values. */
function fixedArgument(nodes: readonly ArgumentNode[]): string | null {
  const node = nodes[0];
  if (node?.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node?.type === 'TemplateLiteral' && node.quasis.length === 1) return node.quasis[0]?.value.cooked ?? null;
  return null;
}
