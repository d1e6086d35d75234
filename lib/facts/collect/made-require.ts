import type { CallExpression, Expression as ExpressionNode, Super, VariableDeclaration } from '../../syntax/index.ts';
import type { Collection } from './collection.ts';

/**
 * `createRequire(import.meta.url)` and `createRequire(__filename)`, the function imported by whatever name or read from
 * its module: what it gives loads as a `require` of this file does. Whether the name means Node's function is for the
 * evaluation to say, which calls it.
 */
function makesRequire(c: Collection, node: ExpressionNode | Super | null): boolean {
  if (node?.type !== 'CallExpression' || !isOwnPlace(node.arguments[0])) return false;
  const { callee } = node;
  if (callee.type === 'MemberExpression') return !callee.computed && callee.property.name === 'createRequire';
  if (callee.type !== 'Identifier') return false;
  const binding = c.names.lookup(callee.name);
  return (binding?.kind === 'imported' ? binding.name : callee.name) === 'createRequire';
}

/** `import.meta.url`, `import.meta.filename`, `__filename`. */
function isOwnPlace(node: CallExpression['arguments'][number] | undefined): boolean {
  if (node?.type === 'Identifier') return node.name === '__filename';
  if (node?.type !== 'MemberExpression' || node.computed || node.object.type !== 'MetaProperty') return false;
  return node.object.meta.name === 'import' && (node.property.name === 'url' || node.property.name === 'filename');
}

/** Notes which of the declared names hold such a function. */
export function noteMadeRequires(c: Collection, { declarations }: VariableDeclaration): void {
  for (const { id, init } of declarations) {
    const binding = id.type === 'Identifier' && makesRequire(c, init) ? c.names.lookup(id.name) : undefined;
    if (binding?.kind === 'slot') binding.requires = true;
  }
}

/** Whether a callee loads modules as `require` does. */
export function isMadeRequire(c: Collection, callee: ExpressionNode | Super): boolean {
  if (callee.type !== 'Identifier') return makesRequire(c, callee);
  const binding = c.names.lookup(callee.name);
  return binding?.kind === 'slot' && binding.requires;
}
