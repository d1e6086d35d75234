import type * as ts from 'typescript';
import { isOfLibrary, type Consultation } from './compiler.ts';

/**
 * A class with all its subclasses, where nobody outside of its file can extend it: it is not exported, and its name
 * stands only where the class itself does not get away. Null where others may extend it, or where it is no class.
 */
export function closedFamily(consultation: Consultation, symbol: ts.Symbol | undefined): readonly ts.Symbol[] | null {
  const declaration = symbol?.valueDeclaration;
  const { ts, checker } = consultation;
  if (symbol === undefined || declaration === undefined || !ts.isClassDeclaration(declaration)) return null;
  const file = declaration.getSourceFile();
  if (file.isDeclarationFile || isOfLibrary(consultation, file) || !ts.isExternalModule(file)) return null;
  const family = new Set<ts.Symbol>([symbol]);
  const pending: ts.ClassDeclaration[] = [declaration];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const subclasses = subclassesOf(consultation, next, file);
    if (subclasses === null) return null;
    for (const subclass of subclasses) {
      const known = subclass.name === undefined ? undefined : checker.getSymbolAtLocation(subclass.name);
      if (known === undefined) return null;
      if (family.has(known)) continue;
      family.add(known);
      pending.push(subclass);
    }
  }
  return [...family];
}

/** Declarations in the file that extend the class; null where the class may be had elsewhere. Another thing of the same name counts as the class. */
function subclassesOf({ ts }: Consultation, declaration: ts.ClassDeclaration, file: ts.SourceFile): readonly ts.ClassDeclaration[] | null {
  const { name } = declaration;
  if (name === undefined || declaration.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true) return null;
  const found: ts.ClassDeclaration[] = [];
  const escapes = (node: ts.Node): boolean => {
    if (ts.isIdentifier(node) && node.text === name.text && node !== name) {
      const use = useOf(ts, node);
      if (typeof use === 'object') found.push(use);
      return use === 'escape';
    }
    return ts.forEachChild(node, (child) => escapes(child) || undefined) ?? false;
  };
  return escapes(file) ? null : found;
}

function useOf(ts: Consultation['ts'], node: ts.Identifier): 'harmless' | 'escape' | ts.ClassDeclaration {
  const { parent } = node;
  if (ts.isTypeNode(parent) && !ts.isExpressionWithTypeArguments(parent)) return 'harmless';
  if (ts.isNewExpression(parent) && parent.expression === node) return 'harmless';
  if (ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.InstanceOfKeyword && parent.right === node) return 'harmless';
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node || parent.name.text !== 'prototype' ? 'harmless' : 'escape';
  if (!ts.isExpressionWithTypeArguments(parent)) return 'escape';
  const holder = parent.parent.parent;
  if (ts.isHeritageClause(parent.parent) && parent.parent.token === ts.SyntaxKind.ImplementsKeyword) return 'harmless';
  return ts.isClassDeclaration(holder) ? holder : ts.isInterfaceDeclaration(holder) ? 'harmless' : 'escape';
}
