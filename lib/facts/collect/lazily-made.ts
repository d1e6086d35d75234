import type { Expression as ExpressionNode } from '../../syntax/index.ts';
import type { EmptyCollection, FunctionFacts, LazilyMade } from '../form.ts';
import type { Required } from './binding.ts';
import type { Collection } from './collection.ts';
import type { Frame } from './frame.ts';

const COLLECTIONS: readonly EmptyCollection[] = ['Map', 'Set', 'WeakMap', 'WeakSet'];

/** Counts an assignment of nothing or of `new WeakMap()` and its like to a name: `cache || (cache = new WeakMap())`. */
export function noteEmptyAssignment(c: Collection, name: string, value: ExpressionNode | null): void {
  const binding = c.names.lookup(name);
  if (binding?.kind !== 'slot') return;
  if (value === null) binding.emptyDeclarations += 1;
  const made = value === null ? null : (collectionMadeBy(c, value) ?? requiredBy(c, name, value));
  if (made === null) {
    if (value === null || isNothing(value)) binding.emptyAssignments += 1;
    return;
  }
  if (binding.collection === null) binding.frame.collections.push(binding);
  if (binding.collection === null || binding.collection === made) binding.emptyAssignments += 1;
  binding.collection = made;
}

function collectionMadeBy(c: Collection, node: ExpressionNode): EmptyCollection | null {
  if (node.type !== 'NewExpression' || node.arguments.length > 0 || node.callee.type !== 'Identifier') return null;
  const { name } = node.callee;
  return c.names.lookup(name) === undefined ? (COLLECTIONS.find((known) => known === name) ?? null) : null;
}

/** `require('./tools')`, `tools || require('./tools')`. */
function requiredBy(c: Collection, name: string, node: ExpressionNode): Required | null {
  if (node.type === 'LogicalExpression') return node.operator !== '&&' && node.left.type === 'Identifier' && node.left.name === name ? requiredBy(c, name, node.right) : null;
  if (node.type !== 'CallExpression' || node.callee.type !== 'Identifier' || node.callee.name !== 'require' || c.format !== 'commonjs' || c.names.lookup('require') !== undefined) return null;
  const [specifier] = node.arguments;
  return node.arguments.length === 1 && specifier?.type === 'Literal' && typeof specifier.value === 'string' ? `require ${specifier.value}` : null;
}

/** `null`, `undefined`, `void 0`. */
function isNothing(node: ExpressionNode): boolean {
  if (node.type === 'Literal') return node.value === null && node.raw === 'null';
  return (node.type === 'Identifier' && node.name === 'undefined') || (node.type === 'UnaryExpression' && node.operator === 'void' && node.argument.type === 'Literal');
}

/** The slots of a frame to which nothing else is assigned. */
export function lazilyMade({ collections }: Frame): FunctionFacts['lazilyMade'] {
  return collections.flatMap(({ slot, collection, assignments, emptyAssignments }): LazilyMade[] => {
    if (collection === null || assignments !== emptyAssignments) return [];
    return isRequired(collection) ? [{ slot, required: collection.slice('require '.length) }] : [{ slot, class: collection }];
  });
}

function isRequired(collection: EmptyCollection | Required): collection is Required {
  return collection.startsWith('require ');
}
