import type * as ts from 'typescript';
import type { CalleeAnswer } from '../question.ts';
import { isOfLibrary, type Consultation } from './compiler.ts';
import { placeOf } from './members.ts';
import { libraryPath } from './parts.ts';

/** Which declaration a callee denotes, by its symbol: signatures would cost a hundred times as much. */
export function calleeOf(consultation: Consultation, callee: ts.Node): CalleeAnswer | null {
  const { ts, checker } = consultation;
  const name = ts.isPropertyAccessExpression(callee) ? callee.name : ts.isIdentifier(callee) ? callee : null;
  const found = name === null ? undefined : checker.getSymbolAtLocation(name);
  if (found === undefined) return null;
  const symbol = (found.flags & ts.SymbolFlags.Alias) === 0 ? found : checker.getAliasedSymbol(found);
  for (const declaration of symbol.declarations ?? []) {
    const file = declaration.getSourceFile();
    if (isOfLibrary(consultation, file)) return isValue(ts, declaration) ? { kind: 'builtin', path: libraryPath(consultation, symbol) } : null;
    const code = file.isDeclarationFile ? null : codeOf(ts, declaration);
    if (code !== null) return { kind: 'declared', declaration: placeOf(code) };
  }
  return null;
}

/** Members of interfaces are found by what they are read of. */
function isValue(ts: Consultation['ts'], declaration: ts.Declaration): boolean {
  return ts.isFunctionDeclaration(declaration) || ts.isVariableDeclaration(declaration) || ts.isClassDeclaration(declaration);
}

/** The function or class that the name certainly stands for. */
function codeOf(ts: Consultation['ts'], declaration: ts.Declaration): ts.Node | null {
  if (ts.isFunctionDeclaration(declaration)) return declaration.body === undefined ? null : declaration;
  if (ts.isClassDeclaration(declaration)) return declaration;
  if (!ts.isVariableDeclaration(declaration) || declaration.initializer === undefined) return null;
  const isConstant = (ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const) !== 0;
  const { initializer } = declaration;
  return isConstant && (ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer) || ts.isClassExpression(initializer)) ? initializer : null;
}
