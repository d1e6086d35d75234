import type { AssignmentTarget, AssignmentTargetMaybeDefault, BindingPattern, Expression as ExpressionNode } from '../../syntax/index.ts';
import type { Key, Pattern, Reference } from '../form.ts';
import { lowerMember } from './calls.ts';
import type { Collection } from './collection.ts';
import { lowerNamed } from './expressions.ts';
import { lowerPropertyKey } from './keys.ts';
import { lowerIdentifierTarget } from './references.ts';

type PatternNode = BindingPattern | AssignmentTarget | AssignmentTargetMaybeDefault;

/** A binding pattern or assignment target, whose names are declared already. */
export function lowerPattern(c: Collection, node: PatternNode): Pattern {
  switch (node.type) {
    case 'AssignmentPattern': {
      const target = lowerPattern(c, node.left);
      return { kind: 'default', target, value: lowerNamed(c, node.right, patternName(node.left)) };
    }
    case 'ObjectPattern': {
      const site = c.site(node);
      const properties: { key: Key; target: Pattern }[] = [];
      let rest: Pattern | null = null;
      for (const property of node.properties) {
        if (property.type === 'RestElement') rest = lowerPattern(c, property.argument);
        else properties.push({ key: lowerPropertyKey(c, property.key, property.computed), target: lowerPattern(c, property.value) });
      }
      return { kind: 'objectPattern', properties, rest, site };
    }
    case 'ArrayPattern': {
      const site = c.site(node);
      const elements: (Pattern | null)[] = [];
      let rest: Pattern | null = null;
      for (const element of node.elements) {
        if (element === null) elements.push(null);
        else if (element.type === 'RestElement') rest = lowerPattern(c, element.argument);
        else elements.push(lowerPattern(c, element));
      }
      return { kind: 'arrayPattern', elements, rest, site };
    }
    default:
      return { kind: 'reference', target: lowerReference(c, node) };
  }
}

/** What is assigned to. */
export function lowerReference(c: Collection, node: AssignmentTarget | BindingPattern | ExpressionNode): Reference {
  switch (node.type) {
    case 'Identifier':
      return lowerIdentifierTarget(c, node);
    case 'MemberExpression':
      return lowerMember(c, node);
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'TSNonNullExpression':
    case 'TSTypeAssertion':
    case 'ParenthesizedExpression':
      return lowerReference(c, node.expression);
    default:
      // `f() = 1`, which sloppy code may hold and which throws when it runs.
      return { kind: 'global', name: 'undefined', site: c.site(node) };
  }
}

/** The name that a function gets by being assigned to `node`. `module.exports` says nothing: callers have names of their own for it. */
export function patternName(node: PatternNode): string {
  if (node.type === 'Identifier') return node.name;
  if (node.type === 'MemberExpression' && !node.computed) {
    if (node.object.type === 'Identifier' && node.object.name === 'module' && node.property.name === 'exports') return '';
    return node.property.type === 'PrivateIdentifier' ? `#${node.property.name}` : node.property.name;
  }
  return '';
}
