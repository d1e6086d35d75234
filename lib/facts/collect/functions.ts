import type { ArrowFunctionExpression, Function as FunctionNode, ParamPattern } from '../../syntax/index.ts';
import type { Expression, FunctionFacts, FunctionIndex, FunctionStyle, Pattern, Statement } from '../form.ts';
import { SlotBinding } from './binding.ts';
import type { Collection } from './collection.ts';
import { declareBlock, declareParameters, hoistVariables, isThisParameter } from './declarations.ts';
import { lowerExpression } from './expressions.ts';
import type { Frame } from './frame.ts';
import { lazilyMade } from './lazily-made.ts';
import { lowerPattern } from './patterns.ts';
import { lowerStatements } from './statements.ts';

type CallableNode = FunctionNode | ArrowFunctionExpression;

interface Span {
  readonly start: number;
  readonly end: number;
}

export function lowerFunction(c: Collection, node: CallableNode, name: string, style: FunctionStyle, eager = false): FunctionIndex {
  const body = node.body;
  const outerStrict = c.frame.strict;
  const strict = outerStrict || (body !== null && body.type === 'BlockStatement' && isStrict(body.body));
  return withFrame(c, style, strict, eager, (frame) => {
    if (style === 'function' && node.type === 'FunctionExpression' && node.id !== null) declareSelf(c, frame, node.id.name);
    declareParameters(c, node.params);
    const signature = body !== null && body.type === 'BlockStatement' ? null : body;
    if (body !== null && body.type === 'BlockStatement') {
      hoistVariables(c, body.body);
      declareBlock(c, body.body);
    }
    const parameters = lowerParameters(c, node.params);
    let statements: Statement[];
    if (body === null) statements = [];
    else if (signature !== null) statements = [{ kind: 'return', value: lowerExpression(c, signature), site: c.site(signature) }];
    else statements = body.type === 'BlockStatement' ? lowerStatements(c, body.body) : [];
    const noSideEffects = c.annotations.hasNoSideEffects(node.start);
    const facts = describe(c, frame, name, node, parameters, statements, node.async, node.generator, noSideEffects);
    return body !== null && body.type === 'BlockStatement' ? servedIn(body.body, facts) : facts;
  });
}

/** A field initialiser or another function that has no parameters and is written as an expression. */
export function lowerInitialiser(c: Collection, node: Span, name: string, eager: boolean, lowerValue: () => Expression): FunctionIndex {
  return withFrame(c, 'initialiser', true, eager, (frame) => {
    const value = lowerValue();
    return describe(c, frame, name, node, NO_PARAMETERS, [{ kind: 'return', value, site: c.site(node) }], false, false, false);
  });
}

/** A function that has only a body: static blocks and namespaces. */
export function lowerBodyFunction(
  c: Collection, node: Span, name: string, style: FunctionStyle, eager: boolean, lowerBody: (frame: Frame) => Statement[], parameters = NO_PARAMETERS,
): FunctionIndex {
  return withFrame(c, style, true, eager, (frame) => describe(c, frame, name, node, parameters, lowerBody(frame), false, false, false));
}

interface Parameters {
  readonly list: readonly Pattern[];
  readonly rest: Pattern | null;
  readonly length: number;
}

const NO_PARAMETERS: Parameters = { list: [], rest: null, length: 0 };

function withFrame(c: Collection, style: FunctionStyle, strict: boolean, eager: boolean, lower: (frame: Frame) => FunctionFacts): FunctionIndex {
  const index = c.reserveFunction();
  const outer = c.frame;
  const outerScope = c.scope;
  const mark = c.names.enter();
  const frame = c.enterFrame(index, style, strict, eager);
  frame.scope = c.names.nextScope();
  c.scope = frame.scope;
  c.functions[index] = lower(frame);
  c.names.leave(mark);
  c.frame = outer;
  c.scope = outerScope;
  return index;
}

function describe(
  c: Collection, frame: Frame, name: string, node: Span, parameters: Parameters, body: Statement[], async: boolean, generator: boolean, noSideEffects: boolean,
): FunctionFacts {
  return {
    name,
    style: frame.style,
    async,
    generator,
    strict: frame.strict,
    parent: frame.parent === null ? null : frame.parent.index,
    parameters: parameters.list,
    restParameter: parameters.rest,
    length: parameters.length,
    slots: frame.slots,
    lexical: frame.lexical,
    constants: frame.constants,
    multiplied: frame.multiplied,
    reassigned: frame.reassigned,
    assignedOnce: frame.assignedOnce,
    lazilyMade: lazilyMade(frame),
    hoisted: frame.hoisted,
    selfSlot: frame.selfSlot,
    argumentsSlot: frame.argumentsSlot,
    body,
    noSideEffects,
    site: c.site(node),
  };
}

/** The module body, whose frame the collection begins with. */
export function describeModule(c: Collection, node: Span, body: Statement[], directives: Directives): FunctionFacts {
  return servedIn(directives, describe(c, c.frame, '', node, NO_PARAMETERS, body, false, false, false));
}

type Directives = readonly { readonly type: string; readonly directive?: string | null }[];

export function isStrict(body: Directives): boolean {
  return hasDirective(body, 'use strict');
}

function hasDirective(body: Directives, wanted: string): boolean {
  for (const statement of body) {
    if (statement.type !== 'ExpressionStatement' || typeof statement.directive !== 'string') return false;
    if (statement.directive === wanted) return true;
  }
  return false;
}

/** https://react.dev/reference/rsc/use-server */
function servedIn(body: Directives, facts: FunctionFacts): FunctionFacts {
  return hasDirective(body, 'use server') ? { ...facts, server: true } : facts;
}

/** A function expression's own name has a scope around the function: parameters and variables may shadow it. */
function declareSelf(c: Collection, frame: Frame, name: string): void {
  frame.selfSlot = frame.addSlot(name);
  frame.constants.push(frame.selfSlot);
  c.names.declare(name, new SlotBinding(frame, frame.selfSlot, c.names.nextScope(), false));
}

function lowerParameters(c: Collection, nodes: readonly ParamPattern[]): Parameters {
  if (nodes.length === 0) return NO_PARAMETERS;
  const list: Pattern[] = [];
  let rest: Pattern | null = null;
  let length = -1;
  for (const node of nodes) {
    if (isThisParameter(node)) continue;
    const inner = node.type === 'TSParameterProperty' ? node.parameter : node;
    if (length === -1 && (inner.type === 'RestElement' || inner.type === 'AssignmentPattern')) length = list.length;
    if (inner.type === 'RestElement') rest = lowerPattern(c, inner.argument);
    else list.push(lowerPattern(c, inner));
  }
  return { list, rest, length: length === -1 ? list.length : length };
}
