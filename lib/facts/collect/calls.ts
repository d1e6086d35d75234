import type {
  Argument as ArgumentNode, CallExpression, Expression as ExpressionNode, ImportExpression, MemberExpression, NewExpression, Super,
} from '../../syntax/index.ts';
import { expectPresent } from '../../base/invariant.ts';
import type { Expression, Key } from '../form.ts';
import type { Collection } from './collection.ts';
import { lowerArguments, lowerChainPart, lowerExpression } from './expressions.ts';
import { lowerFunction } from './functions.ts';
import { attributesOfOptions } from './imports.ts';
import { lowerComputedKey, lowerPrivateName } from './keys.ts';
import { isMadeRequire } from './made-require.ts';
import { wrapperArgument } from './references.ts';
import { lowerRune } from './runes.ts';
import { compiledModule, promiseOf } from './source-imports.ts';

type GetForm = Extract<Expression, { kind: 'get' | 'superGet' }>;
type Link = MemberExpression | CallExpression;

/** The type of the tree leaves `super` out of expressions, although it stands here. */
type LeftNode = ExpressionNode | Super;

/** `a.b().c().d…` nests to the left, thousands deep in generated code, and is followed without recursion. */
export function lowerLinks(c: Collection, node: Link): Expression {
  const left = leftOf(node);
  if (left.type !== 'MemberExpression' && left.type !== 'CallExpression') return lowerFirstLink(c, node, left, null);
  const links: Link[] = [node];
  let at: Link = left;
  for (;;) {
    const next = leftOf(at);
    if (next.type !== 'MemberExpression' && next.type !== 'CallExpression') break;
    links.push(at);
    at = next;
  }
  const outer = c.chainStart;
  c.chainStart = expectPresent(links[links.length - 1], 'a link of a chain').start;
  let result = lowerFirstLink(c, at, leftOf(at), expectPresent(links[links.length - 1], 'a link of a chain'));
  for (let index = links.length - 1; index >= 0; index -= 1) {
    c.chainStart = index === 0 ? outer : expectPresent(links[index - 1], 'a link of a chain').start;
    result = lowerLink(c, expectPresent(links[index], 'a link of a chain'), result);
  }
  return result;
}

/** What a call calls and a member is of, without what TypeScript erases. */
function leftOf(node: Link): LeftNode {
  let left: LeftNode = node.type === 'MemberExpression' ? node.object : node.callee;
  while (left.type === 'TSNonNullExpression') left = left.expression;
  return left;
}

function lowerFirstLink(c: Collection, node: Link, left: LeftNode, next: Link | null): Expression {
  if (left.type === 'Super') {
    if (node.type === 'MemberExpression') return { kind: 'superGet', key: memberKey(c, node), site: c.site(node) };
    return { kind: 'superCall', arguments: lowerArguments(c, node.arguments), site: c.site(node) };
  }
  if (isFunction(left) && runsInPlace(node, next)) return lowerLink(c, node, lowerFunctionInPlace(c, left));
  return lowerLink(c, node, lowerChainPart(c, left, node.start));
}

function lowerLink(c: Collection, node: Link, left: Expression): Expression {
  const site = c.site(node);
  if (node.type === 'MemberExpression') {
    const key = memberKey(c, node);
    return wrapperArgument(c, left, key, site) ?? { kind: 'get', object: left, key, optional: node.optional, site };
  }
  const rune = c.runes ? lowerRune(c, node, left) : null;
  if (rune !== null) return rune;
  const pure = c.annotations.isPure(node, c.chainStart);
  const lowered = lowerArguments(c, node.arguments);
  const { optional } = node;
  if (left.kind === 'commonjs' && left.name === 'require') {
    const specifier = fixedArgument(node.arguments);
    if (specifier !== null) {
      const request = c.addRequest(specifier, 'require', node);
      return { kind: 'call', callee: left, arguments: lowered, optional, pure, request, site };
    }
  }
  // The evaluation finds the request where the callee is what it seems.
  const specifier = isMadeRequire(c, leftOf(node)) ? fixedArgument(node.arguments) : null;
  if (specifier !== null) c.addRequest(specifier, 'require', node);
  return { kind: 'call', callee: left, arguments: lowered, optional, pure, site };
}

/** A member as the target of an assignment. */
export function lowerMember(c: Collection, node: MemberExpression): GetForm {
  const left = leftOf(node);
  if (left.type === 'Super') return { kind: 'superGet', key: memberKey(c, node), site: c.site(node) };
  const object = lowerChainPart(c, left, node.start);
  return { kind: 'get', object, key: memberKey(c, node), optional: node.optional, site: c.site(node) };
}

function memberKey(c: Collection, node: MemberExpression): Key {
  if (node.computed) return lowerComputedKey(c, node.property);
  return node.property.type === 'PrivateIdentifier' ? lowerPrivateName(c, node.property) : node.property.name;
}

/** `(function () {})()` and `(function () {}).call(this)`: the body runs when the code around it does. */
function runsInPlace(node: Link, next: Link | null): boolean {
  if (node.type === 'CallExpression') return true;
  return next?.type === 'CallExpression' && !node.computed && (node.property.name === 'call' || node.property.name === 'apply');
}

type FunctionNode = Extract<ExpressionNode, { type: 'ArrowFunctionExpression' }> | Extract<ExpressionNode, { params: unknown; expression: false }>;

function isFunction(node: LeftNode): node is FunctionNode {
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
  c.annotations.noteRead(node.callee.start);
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
  c.annotations.noteRead(node.start);
  const deferred = node.phase === 'defer';
  const specifier = fixedArgument([node.source]);
  const argument = lowerExpression(c, node.source);
  if (node.phase === 'source') return { kind: 'sequence', expressions: [argument, promiseOf(compiledModule(site), site)] };
  const request = specifier === null ? null : c.addRequest(specifier, 'dynamic', node, deferred, attributesOfOptions(node.options));
  const options = node.options === null ? null : lowerExpression(c, node.options);
  return { kind: 'importCall', argument, options, request, deferred, site };
}

/** The first argument's text where it is a string literal or a template without values. */
function fixedArgument(nodes: readonly ArgumentNode[]): string | null {
  const node = nodes[0];
  if (node?.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node?.type === 'TemplateLiteral' && node.quasis.length === 1) return node.quasis[0]?.value.cooked ?? null;
  return null;
}
