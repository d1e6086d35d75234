import type { Expression as ExpressionNode, PropertyKey } from '../../syntax/index.ts';
import type { Expression, Key, PrivateName } from '../form.ts';
import type { Collection } from './collection.ts';
import { lowerExpression } from './expressions.ts';
import { variableOf } from './references.ts';

/** The key of `object[node]`. */
export function lowerComputedKey(c: Collection, node: ExpressionNode): Key {
  const text = fixedText(node);
  if (text === null) return lowerExpression(c, node);
  // What begins like a private name or a symbol is a text all the same.
  return /^(?:#|@@|\\)/u.test(text) ? { kind: 'constant', value: text } : text;
}

/** The key of a property, method or field. */
export function lowerPropertyKey(c: Collection, node: PropertyKey, computed: boolean): Key {
  if (!computed) {
    if (node.type === 'Identifier') return node.name;
    if (node.type === 'PrivateIdentifier') return lowerPrivateName(c, node);
  }
  return lowerComputedKey(c, node as ExpressionNode);
}

/** A private name that no class around declares is an error that the parser lets through: it belongs to none. */
export function lowerPrivateName(c: Collection, node: { readonly name: string; readonly start: number; readonly end: number }): PrivateName | string {
  const name = `#${node.name}`;
  const binding = c.names.lookup(name);
  return binding?.kind === 'slot' ? { kind: 'privateName', name, owner: variableOf(c, binding, c.site(node)) } : name;
}

/** The text of a literal that stands as a property key; null where it is only known at run time. */
function fixedText(node: ExpressionNode): string | null {
  if (node.type === 'Literal') {
    const { value } = node;
    if (typeof value === 'string') return value;
    if (typeof value === 'number') return String(value);
    if ('bigint' in node) return BigInt(node.bigint).toString();
    return null;
  }
  if (node.type === 'TemplateLiteral' && node.quasis.length === 1) return node.quasis[0]?.value.cooked ?? null;
  return null;
}

/** How messages call a key. */
export function keyName(key: Key): string {
  return typeof key === 'string' ? key : key.kind === 'privateName' ? key.name : keyNameOf(key);
}

function keyNameOf(key: Expression): string {
  if (key.kind === 'constant') return String(key.value);
  // `[Symbol.iterator]`
  if (key.kind === 'get' && key.object.kind === 'global') return `[${key.object.name}.${keyName(key.key)}]`;
  return '[computed]';
}
