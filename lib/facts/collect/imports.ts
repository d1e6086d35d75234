import type { Expression as ExpressionNode, ImportAttribute, ImportDeclaration, ModuleExportName, TSImportEqualsDeclaration } from '../../syntax/index.ts';
import type { Expression, Statement } from '../form.ts';
import { ImportedBinding } from './binding.ts';
import type { Collection } from './collection.ts';
import { entityPath } from './instantiation.ts';
import { variableOf, lowerIdentifier, lowerIdentifierTarget } from './references.ts';

/** Requests the module and declares the names. Done for all import declarations before anything else. */
export function declareImport(c: Collection, node: ImportDeclaration): void {
  const attributes = attributesOf(node.attributes);
  const specifier = node.source.value;
  const deferred = node.phase === 'defer';
  if (node.importKind === 'type') {
    c.addRequest(specifier, 'type', node, deferred, attributes);
    return;
  }
  if (node.specifiers.length === 0) {
    c.addRequest(specifier, isErased(c, node) ? 'type' : 'bare', node, deferred, attributes);
    return;
  }
  const request = c.addRequest(specifier, 'static', node, deferred, attributes);
  const bindings: ImportedBinding[] = [];
  for (const specifier of node.specifiers) {
    if (specifier.type === 'ImportSpecifier' && specifier.importKind === 'type') continue;
    const name = specifier.type === 'ImportSpecifier' ? exportName(specifier.imported) : specifier.type === 'ImportDefaultSpecifier' ? 'default' : '*';
    const binding = new ImportedBinding(specifier.local.name, request, name, c.site(specifier));
    c.names.declare(specifier.local.name, binding);
    bindings.push(binding);
  }
  const { verbatimModuleSyntax } = c.options;
  if (!c.typescript || verbatimModuleSyntax) {
    for (const binding of bindings) c.importIndex(binding);
    return;
  }
  c.pending.push(() => {
    if (bindings.every((binding) => binding.index === -1)) c.setRequestKind(request, 'type');
  });
}

/** `import {} from "m"` in TypeScript, which keeps `import "m"`. */
function isErased(c: Collection, node: ImportDeclaration): boolean {
  return c.typescript && !c.options.verbatimModuleSyntax && c.text.slice(node.start, node.source.start).includes('{');
}

export function exportName(node: ModuleExportName): string {
  return node.type === 'Literal' ? node.value : node.name;
}

export function attributesOf(nodes: readonly ImportAttribute[]): Readonly<Record<string, string>> {
  if (nodes.length === 0) return {};
  return Object.fromEntries(nodes.map(({ key, value }) => [key.type === 'Literal' ? key.value : key.name, value.value]));
}

/** Attributes of `import("m", { with: { type: "json" } })`. */
export function attributesOfOptions(options: ExpressionNode | null): Readonly<Record<string, string>> {
  const attributes: Record<string, string> = {};
  if (options?.type !== 'ObjectExpression') return attributes;
  for (const property of options.properties) {
    if (property.type !== 'Property' || property.computed || property.key.type !== 'Identifier' || property.key.name !== 'with') continue;
    if (property.value.type !== 'ObjectExpression') continue;
    for (const entry of property.value.properties) {
      if (entry.type !== 'Property' || entry.computed || entry.value.type !== 'Literal' || typeof entry.value.value !== 'string') continue;
      if (entry.key.type === 'Identifier') attributes[entry.key.name] = entry.value.value;
    }
  }
  return attributes;
}

/** `import x = require("m")` and `import x = N.M`, which stay only where `x` is used as a value or exported. */
export function lowerImportEquals(c: Collection, node: TSImportEqualsDeclaration, out: Statement[], exported: boolean): void {
  const { moduleReference } = node;
  if (node.importKind === 'type') {
    if (moduleReference.type === 'TSExternalModuleReference') c.addRequest(moduleReference.expression.value, 'type', node);
    return;
  }
  const site = c.site(node);
  const request = moduleReference.type === 'TSExternalModuleReference' ? c.addRequest(moduleReference.expression.value, 'require', node) : null;
  const lowerValue = (): Expression => (moduleReference.type === 'TSExternalModuleReference' ? requireCall(moduleReference.expression.value, request, site) : lowerEntity(c, entityPath(moduleReference), node));
  const binding = c.names.lookup(node.id.name);
  if (binding?.kind === 'member') {
    out.push({ kind: 'expression', expression: { kind: 'assign', target: lowerIdentifierTarget(c, node.id), operator: '=', value: lowerValue(), site }, site });
    return;
  }
  if (binding?.kind !== 'slot') return;
  const wasUsed = binding.used;
  const target = variableOf(c, binding, site);
  binding.used = wasUsed || exported || c.options.verbatimModuleSyntax;
  const statement: Statement = { kind: 'declare', target: { kind: 'reference', target }, value: lowerValue(), site };
  out.push(statement);
  c.pending.push(() => {
    if (binding.used) return;
    if (request !== null) c.setRequestKind(request, 'type');
    out.splice(out.indexOf(statement), 1);
  });
}

function requireCall(specifier: string, request: number | null, site: number): Expression {
  const callee: Expression = { kind: 'commonjs', name: 'require', site };
  const call = { kind: 'call', callee, arguments: [{ kind: 'constant', value: specifier }], optional: false, pure: false, site } as const;
  return request === null ? call : { ...call, request };
}

function lowerEntity(c: Collection, path: readonly string[], node: TSImportEqualsDeclaration): Expression {
  const [root = '', ...keys] = path;
  let object = lowerIdentifier(c, { name: root, start: node.moduleReference.start, end: node.moduleReference.end });
  for (const key of keys) object = { kind: 'get', object, key, optional: false, site: c.site(node.moduleReference) };
  return object;
}
