import type { Expression as ExpressionNode } from '../../syntax/index.ts';
import type { EmptyCollection, FunctionFacts } from '../form.ts';
import type { Collection } from './collection.ts';
import type { Frame } from './frame.ts';

const COLLECTIONS: readonly EmptyCollection[] = ['Map', 'Set', 'WeakMap', 'WeakSet'];

/** Counts an assignment of nothing or of `new WeakMap()` and its like to a name: `cache || (cache = new WeakMap())`. */
export function noteEmptyAssignment(c: Collection, name: string, value: ExpressionNode | null): void {
  const binding = c.names.lookup(name);
  if (binding?.kind !== 'slot') return;
  if (value === null) binding.emptyDeclarations += 1;
  const made = value === null ? null : collectionMadeBy(c, value);
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

/** `null`, `undefined`, `void 0`. */
function isNothing(node: ExpressionNode): boolean {
  if (node.type === 'Literal') return node.value === null && node.raw === 'null';
  return (node.type === 'Identifier' && node.name === 'undefined') || (node.type === 'UnaryExpression' && node.operator === 'void' && node.argument.type === 'Literal');
}

/** The slots of a frame to which nothing else is assigned. */
export function lazilyMade({ collections }: Frame): FunctionFacts['lazilyMade'] {
  return collections.flatMap(({ slot, collection, assignments, emptyAssignments }) => (collection !== null && assignments === emptyAssignments ? [{ slot, class: collection }] : []));
}
