import type * as ts from 'typescript';
import type { WeakEvidence } from '../question.ts';
import { supported, type Consultation } from './compiler.ts';

/** Declarations that lead from one value to the next are followed this far. */
const LONGEST_WAY = 8;

/** Whether the type of an expression rests on `any`, a cast or a non-null assertion on the way to it. */
export function evidenceOf(consultation: Consultation, expression: ts.Node): WeakEvidence | null {
  const { ts } = consultation;
  let at: ts.Node | null = expression;
  for (let step = 0; at !== null && step < LONGEST_WAY; step++) {
    if (ts.isNonNullExpression(at)) return 'non-null';
    if (ts.isAsExpression(at) || ts.isTypeAssertionExpression(at)) {
      if (!isConstAssertion(at)) return 'cast';
      at = at.expression;
    } else {
      at = sourceOf(consultation, at);
      if (at !== null && isAny(consultation, at)) return 'any';
    }
  }
  return null;
}

function isConstAssertion({ type }: ts.AsExpression | ts.TypeAssertion): boolean {
  return type.getText() === 'const';
}

/** Where the expression's value, or what it is a part of, comes from. */
function sourceOf(consultation: Consultation, node: ts.Node): ts.Node | null {
  const { ts } = consultation;
  if (ts.isParenthesizedExpression(node) || ts.isSatisfiesExpression(node) || ts.isAwaitExpression(node)) return node.expression;
  if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node) || ts.isCallExpression(node)) return node.expression;
  if (ts.isObjectBindingPattern(node) || ts.isArrayBindingPattern(node)) return sourceOfDeclaration(ts, node.parent);
  if (!ts.isIdentifier(node)) return null;
  const declaration = supported(() => consultation.checker.getSymbolAtLocation(node)?.valueDeclaration, undefined);
  return declaration === undefined ? null : sourceOfDeclaration(ts, declaration);
}

function sourceOfDeclaration(ts: Consultation['ts'], declaration: ts.Node): ts.Node | null {
  if (ts.isBindingElement(declaration)) return declaration.parent;
  if (!ts.isVariableDeclaration(declaration)) return null;
  if (declaration.initializer !== undefined) return declaration.initializer;
  const loop = declaration.parent.parent;
  return ts.isForOfStatement(loop) ? loop.expression : null;
}

/** A value of any type fits every annotation. */
function isAny({ ts, checker }: Consultation, node: ts.Node): boolean {
  if (ts.isObjectBindingPattern(node) || ts.isArrayBindingPattern(node)) return false;
  return supported(() => (checker.getTypeAtLocation(node).flags & ts.TypeFlags.Any) !== 0, false);
}
