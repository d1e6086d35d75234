import type { ExportAllDeclaration, ExportDefaultDeclaration, ExportNamedDeclaration, TSExportAssignment } from '../../syntax/index.ts';
import type { Expression, Statement } from '../form.ts';
import { lowerClass } from './classes.ts';
import type { Collection } from './collection.ts';
import { lowerExpression, lowerNamed } from './expressions.ts';
import { attributesOf, exportName, lowerImportEquals } from './imports.ts';
import { isInstantiated, namespaceName } from './instantiation.ts';
import { lowerFunction } from './functions.ts';
import { namesOf } from './merging.ts';
import { declareSlot, lowerFunctionDeclaration, lowerStatement } from './statements.ts';

/** Name of the slot that holds a default export without a name of its own. */
const DEFAULT_SLOT = '*default*';

export function lowerNamedExport(c: Collection, node: ExportNamedDeclaration, out: Statement[]): void {
  c.hasExports = true;
  const { declaration } = node;
  if (declaration === null) {
    if (node.source === null && node.exportKind !== 'type') c.localExports.push(...node.specifiers);
    return;
  }
  if (declaration.type === 'TSImportEqualsDeclaration') lowerImportEquals(c, declaration, out, true);
  else {
    if (declaration.type === 'FunctionDeclaration') c.annotations.passOn(node.start, declaration.start);
    if (declaration.type === 'VariableDeclaration') c.annotations.passOn(node.start, declaration.start);
    lowerStatement(c, declaration, out);
  }
  for (const name of declaredNames(declaration)) exportSlot(c, name, name);
}

function declaredNames(declaration: NonNullable<ExportNamedDeclaration['declaration']>): string[] {
  switch (declaration.type) {
    case 'VariableDeclaration':
      return declaration.declare === true ? [] : declaration.declarations.flatMap(({ id }) => namesOf(id));
    case 'FunctionDeclaration':
    case 'ClassDeclaration':
      return declaration.id === null || declaration.declare === true ? [] : [declaration.id.name];
    case 'TSEnumDeclaration':
      return declaration.declare ? [] : [declaration.id.name];
    case 'TSImportEqualsDeclaration':
      return declaration.importKind === 'type' ? [] : [declaration.id.name];
    case 'TSModuleDeclaration':
      return isInstantiated(declaration) ? [namespaceName(declaration)] : [];
    default:
      return [];
  }
}

/** Names of types are left out. */
export function exportLocals(c: Collection): void {
  for (const specifier of c.localExports) {
    if (specifier.exportKind !== 'type') exportSlot(c, exportName(specifier.exported), exportName(specifier.local));
  }
}

function exportSlot(c: Collection, exported: string, local: string): void {
  const binding = c.names.lookup(local);
  if (binding?.kind === 'slot') {
    binding.used = true;
    c.exports.set(exported, { kind: 'local', slot: binding.slot });
  } else if (binding?.kind === 'imported') {
    c.exports.set(exported, { kind: 'import', binding: c.importIndex(binding) });
  }
}

/** `export … from "m"`, requested together with the imports, before anything is lowered. */
export function declareReexport(c: Collection, node: ExportNamedDeclaration): void {
  if (node.source === null) return;
  c.hasExports = true;
  const kept = node.exportKind === 'type' ? [] : node.specifiers.filter((specifier) => specifier.exportKind !== 'type');
  const erased = kept.length === 0 && (node.exportKind === 'type' || (c.typescript && !c.options.verbatimModuleSyntax));
  const request = c.addRequest(node.source.value, erased ? 'type' : 'reexport', node, false, attributesOf(node.attributes));
  for (const specifier of kept) c.exports.set(exportName(specifier.exported), { kind: 'reexport', request, name: exportName(specifier.local) });
}

export function declareStarExport(c: Collection, node: ExportAllDeclaration): void {
  c.hasExports = true;
  const isType = node.exportKind === 'type';
  const request = c.addRequest(node.source.value, isType ? 'type' : 'reexport', node, false, attributesOf(node.attributes));
  if (isType) return;
  if (node.exported === null) c.stars.push(request);
  else c.exports.set(exportName(node.exported), { kind: 'reexport', request, name: '*' });
}

export function lowerDefaultExport(c: Collection, node: ExportDefaultDeclaration, out: Statement[]): void {
  c.hasExports = true;
  const { declaration } = node;
  switch (declaration.type) {
    case 'TSInterfaceDeclaration':
    case 'TSDeclareFunction':
      return;
    case 'FunctionDeclaration':
      c.annotations.passOn(node.start, declaration.start);
      if (declaration.id !== null) {
        lowerFunctionDeclaration(c, declaration, out);
        exportSlot(c, 'default', declaration.id.name);
      } else {
        const slot = c.frame.addSlot(DEFAULT_SLOT);
        c.frame.hoisted.push({ slot, function: lowerFunction(c, declaration, 'default', 'function') });
        c.exports.set('default', { kind: 'local', slot });
      }
      return;
    case 'ClassDeclaration':
      if (declaration.id !== null) {
        lowerStatement(c, declaration, out);
        exportSlot(c, 'default', declaration.id.name);
      } else {
        exportDefault(c, node, lowerClass(c, declaration, 'default'), out);
      }
      return;
    case 'Identifier':
      // `interface X {} export default X`
      if (c.typeNames.has(declaration.name) && c.names.lookup(declaration.name) === undefined) return;
      exportDefault(c, node, lowerExpression(c, declaration), out);
      return;
    default:
      exportDefault(c, node, lowerNamed(c, declaration, 'default'), out);
  }
}

/** Makes `value` the default export. */
export function exportDefault(c: Collection, node: { readonly start: number; readonly end: number }, value: Expression, out: Statement[]): void {
  const slot = c.frame.addSlot(DEFAULT_SLOT);
  c.frame.lexical.push(slot);
  c.exports.set('default', { kind: 'local', slot });
  const site = c.site(node);
  out.push({ kind: 'declare', target: { kind: 'reference', target: { kind: 'variable', hops: 0, slot, site } }, value, site });
}

/** `export = x` compiles to `module.exports = x`. */
export function lowerExportAssignment(c: Collection, node: TSExportAssignment, out: Statement[]): void {
  c.hasExports = true;
  c.namesModule = true;
  const { expression } = node;
  if (expression.type === 'Identifier' && c.typeNames.has(expression.name) && c.names.lookup(expression.name) === undefined) return;
  const site = c.site(node);
  const value = lowerExpression(c, expression);
  const target = { kind: 'get', object: { kind: 'commonjs', name: 'module', site }, key: 'exports', optional: false, site } as const;
  out.push({ kind: 'expression', expression: { kind: 'assign', target, operator: '=', value, site }, site });
}
