import type * as ts from 'typescript';
import type { TypeQuestion } from '../question.ts';
import type { Compiler, Consultation } from './compiler.ts';

/** The expression (or pattern) that a question is about; null where the file has none at the place. */
export function operandOf({ ts, file }: Pick<Consultation, 'ts' | 'file'>, question: TypeQuestion): ts.Node | null {
  for (const node of nodesAt(ts, file, question)) {
    const operand = partOf(ts, node, question);
    if (operand !== undefined) return operand;
  }
  return null;
}

/** Nodes that begin and end there, from the outside inwards. */
function nodesAt(ts: Compiler, file: ts.SourceFile, { start, end }: TypeQuestion): ts.Node[] {
  const found: ts.Node[] = [];
  let at: ts.Node | undefined = file;
  while (at !== undefined) {
    if (at !== file && at.getStart(file) === start && at.end === end) found.push(at);
    at = ts.forEachChild(at, (child) => (child.pos <= start && child.end >= end && child.getStart(file) <= start ? child : undefined));
  }
  return found;
}

function partOf(ts: Compiler, node: ts.Node, { role, index }: TypeQuestion): ts.Node | undefined {
  switch (role) {
    case 'object':
      return ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node) ? node.expression : ts.isObjectBindingPattern(node) ? node : undefined;
    case 'key':
      return ts.isElementAccessExpression(node) ? node.argumentExpression : undefined;
    case 'callee':
      return ts.isCallExpression(node) || ts.isNewExpression(node) ? node.expression : ts.isTaggedTemplateExpression(node) ? node.tag : undefined;
    case 'left':
      return ts.isBinaryExpression(node) ? node.left : undefined;
    case 'right':
      return ts.isBinaryExpression(node) ? node.right : undefined;
    case 'operand':
      return operandOfUnary(ts, node);
    case 'part':
      return ts.isTemplateExpression(node) ? node.templateSpans[index]?.expression : undefined;
    case 'argument':
      return ts.isCallExpression(node) || ts.isNewExpression(node) ? node.arguments?.[index] : undefined;
  }
}

function operandOfUnary(ts: Compiler, node: ts.Node): ts.Node | undefined {
  if (ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node)) return node.operand;
  if (ts.isAwaitExpression(node) || ts.isYieldExpression(node) || ts.isForOfStatement(node) || ts.isSpreadElement(node) || ts.isSpreadAssignment(node)) return node.expression;
  return ts.isArrayBindingPattern(node) ? node : undefined;
}

/** The name of the member that is read of the operand, of a pattern the one with this index; null where it is computed. */
export function memberNameOf({ ts }: Pick<Consultation, 'ts'>, operand: ts.Node, index: number): string | null {
  if (ts.isObjectBindingPattern(operand)) return boundName(ts, operand.elements[index]);
  const { parent } = operand;
  if (ts.isPropertyAccessExpression(parent)) return parent.name.text;
  if (!ts.isElementAccessExpression(parent) || parent.expression !== operand) return null;
  return ts.isStringLiteralLike(parent.argumentExpression) ? parent.argumentExpression.text : null;
}

function boundName(ts: Compiler, element: ts.BindingElement | undefined): string | null {
  const name = element === undefined || element.dotDotDotToken !== undefined ? undefined : (element.propertyName ?? element.name);
  return name !== undefined && (ts.isIdentifier(name) || ts.isStringLiteralLike(name)) ? name.text : null;
}
