import type * as ts from 'typescript';
import type { Declaration, MemberAnswer } from '../question.ts';
import { closedFamily } from './class-family.ts';
import { isOfLibrary, supported, type Consultation } from './compiler.ts';
import { builtinPath, constituentsOf, primitiveOf } from './parts.ts';

type Member = Omit<MemberAnswer, 'parts'>;
type Kind = Member['kind'];

/** What the member is in those alternatives of the type that are neither primitive nor built-in; null where there are none. */
export function memberOf(consultation: Consultation, type: ts.Type, name: string | null): Member | null {
  let answer: Member | null = null;
  for (const constituent of constituentsOf(consultation, type)) {
    if (constituent === null) return UNDECLARED;
    if (primitiveOf(consultation.ts, constituent) !== null || builtinPath(consultation, constituent) !== null) continue;
    answer = joined(answer, memberOfObject(consultation, constituent, name));
  }
  return answer;
}

const UNDECLARED: Member = { kind: 'unknown', readonly: false, implementations: null };
const DATA: Member = { kind: 'data', readonly: false, implementations: null };

function joined(left: Member | null, right: Member): Member {
  if (left === null) return right;
  const implementations = left.implementations === null || right.implementations === null ? null : [...left.implementations, ...right.implementations];
  const readonly = left.readonly && right.readonly;
  if (left.kind === right.kind) return { kind: left.kind, readonly, implementations };
  const kinds: readonly Kind[] = [left.kind, right.kind];
  // Of data and a method, neither runs code when it is read, and what is called is not known.
  return kinds.includes('unknown') || kinds.includes('accessor') ? UNDECLARED : { kind: 'data', readonly, implementations: null };
}

function memberOfObject(consultation: Consultation, type: ts.Type, name: string | null): Member {
  const { ts, checker } = consultation;
  if ((type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) === 0) return UNDECLARED;
  const property = name === null ? undefined : checker.getPropertyOfType(type, name);
  if (property === undefined) return isIndexed(consultation, type) ? DATA : UNDECLARED;
  if ((property.flags & ts.SymbolFlags.Accessor) !== 0) return { kind: 'accessor', readonly: false, implementations: implementationsOf(consultation, type, property) };
  if ((property.flags & ts.SymbolFlags.Method) !== 0) return { kind: 'method', readonly: true, implementations: implementationsOf(consultation, type, property) };
  return (property.flags & (ts.SymbolFlags.Property | ts.SymbolFlags.EnumMember | ts.SymbolFlags.Function | ts.SymbolFlags.Variable)) === 0 ? UNDECLARED : { ...DATA, readonly: isReadonly(consultation, property) };
}

function isIndexed({ checker }: Consultation, type: ts.Type): boolean {
  return supported(() => checker.getIndexInfosOfType(type).length > 0, false);
}

/**
 * The class says `readonly`, or the literal is `as const`: only the constructor assigns. An interface says so only of
 * those who see the object through it.
 */
function isReadonly({ ts }: Consultation, { declarations = [] }: ts.Symbol): boolean {
  return declarations.length > 0 && declarations.every((declaration) => {
    if (ts.isPropertyDeclaration(declaration) || ts.isParameter(declaration)) return hasReadonly(ts, declaration);
    return ts.isPropertyAssignment(declaration) && ts.isObjectLiteralExpression(declaration.parent) && isConst(ts, declaration.parent.parent);
  });
}

function hasReadonly(ts: Consultation['ts'], declaration: ts.PropertyDeclaration | ts.ParameterDeclaration): boolean {
  return declaration.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ReadonlyKeyword) === true;
}

function isConst(ts: Consultation['ts'], node: ts.Node): boolean {
  let at = node;
  // Objects and arrays inside of what is `as const` are so too.
  while (ts.isPropertyAssignment(at) || ts.isObjectLiteralExpression(at) || ts.isArrayLiteralExpression(at) || ts.isParenthesizedExpression(at) || ts.isSatisfiesExpression(at)) at = at.parent;
  return ts.isAsExpression(at) && ts.isTypeReferenceNode(at.type) && at.type.getText() === 'const';
}

/** All that a call or read may run, where the whole family of the class is in sight. */
function implementationsOf(consultation: Consultation, type: ts.Type, property: ts.Symbol): readonly Declaration[] | null {
  const family = closedFamily(consultation, type.symbol);
  if (family === null) return null;
  const found = new Map<string, Declaration>();
  for (const member of family) {
    const own = consultation.checker.getPropertyOfType(consultation.checker.getDeclaredTypeOfSymbol(member), property.name);
    const declarations = (own?.declarations ?? []).filter((declaration) => hasBody(consultation.ts, declaration));
    if (declarations.length === 0) {
      if (isAbstract(consultation.ts, member)) continue;
      return null;
    }
    for (const declaration of declarations) {
      if (isOfLibrary(consultation, declaration.getSourceFile())) return null;
      if (consultation.ts.isSetAccessor(declaration)) continue;
      const place = placeOf(declaration);
      found.set(`${place.file} ${place.end}`, place);
    }
  }
  return [...found.values()];
}

function hasBody(ts: Consultation['ts'], declaration: ts.Declaration): boolean {
  return (ts.isMethodDeclaration(declaration) || ts.isGetAccessor(declaration) || ts.isSetAccessor(declaration)) && declaration.body !== undefined;
}

/** No object is made of an abstract class itself. */
function isAbstract(ts: Consultation['ts'], { valueDeclaration }: ts.Symbol): boolean {
  return valueDeclaration !== undefined && ts.isClassLike(valueDeclaration) && valueDeclaration.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.AbstractKeyword) === true;
}

export function placeOf(declaration: ts.Node): Declaration {
  return { file: declaration.getSourceFile().fileName, end: declaration.end };
}
