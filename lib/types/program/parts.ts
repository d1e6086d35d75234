import type * as ts from 'typescript';
import type { PrimitiveType, TypePart } from '../question.ts';
import { isOfLibrary, supported, type Consultation } from './compiler.ts';

/** Type arguments inside type arguments are followed this far. */
const DEPTH = 2;
/** More alternatives than this are as good as any. */
const MOST_PARTS = 40;

const ANYTHING: readonly TypePart[] = [{ kind: 'any' }];
const OBJECT: TypePart = { kind: 'object' };

/** What a value of the type may be. */
export function partsOf(consultation: Consultation, type: ts.Type, depth = DEPTH): readonly TypePart[] {
  const parts = new Map<string, TypePart>();
  for (const constituent of constituentsOf(consultation, type)) {
    const part = constituent === null ? ANYTHING[0] : partOf(consultation, constituent, depth);
    if (part === undefined || part.kind === 'any') return ANYTHING;
    parts.set(JSON.stringify(part), part);
    if (parts.size > MOST_PARTS) return ANYTHING;
  }
  return parts.size === 0 ? ANYTHING : [...parts.values()];
}

/** Members of a union, with constraints in the place of type parameters; null: anything. */
export function constituentsOf({ ts, checker }: Consultation, type: ts.Type): readonly (ts.Type | null)[] {
  const found: (ts.Type | null)[] = [];
  const pending: ts.Type[] = [type];
  for (let next = pending.pop(); next !== undefined && found.length <= MOST_PARTS; next = pending.pop()) {
    const constituent = next;
    if (constituent.isUnion()) {
      pending.push(...constituent.types.toReversed());
    } else if ((constituent.flags & ts.TypeFlags.Instantiable) !== 0 && (constituent.flags & ts.TypeFlags.StringLike) === 0) {
      const constraint = supported(() => checker.getBaseConstraintOfType(constituent), undefined);
      if (constraint === undefined || constraint === constituent) found.push(null);
      else pending.push(constraint);
    } else {
      found.push(constituent);
    }
  }
  return found;
}

function partOf(consultation: Consultation, type: ts.Type, depth: number): TypePart {
  const { ts, checker } = consultation;
  const primitive = primitiveOf(ts, type);
  if (primitive !== null) return { kind: 'primitive', type: primitive };
  if ((type.flags & ts.TypeFlags.NonPrimitive) !== 0) return OBJECT;
  if (type.isIntersection()) {
    const members = type.types.map((member) => partOf(consultation, member, depth));
    return members.find(({ kind }) => kind === 'primitive') ?? members.find(({ kind }) => kind === 'builtin') ?? members.find(({ kind }) => kind === 'object') ?? { kind: 'any' };
  }
  if ((type.flags & ts.TypeFlags.Object) === 0 || isEmpty(consultation, type)) return { kind: 'any' };
  const path = builtinPath(consultation, type);
  if (path === null) return OBJECT;
  const given = depth === 0 ? [] : supported(() => checker.getTypeArguments(type as ts.TypeReference), []);
  const contents = given.map((argument) => partsOf(consultation, argument, depth - 1));
  // A tuple's arguments are its elements.
  return { kind: 'builtin', path, contents: path === 'Array' && contents.length > 1 ? [unite(contents)] : contents };
}

function unite(contents: readonly (readonly TypePart[])[]): readonly TypePart[] {
  const parts = new Map(contents.flat().map((part) => [JSON.stringify(part), part]));
  return [...parts.values()].some(({ kind }) => kind === 'any') ? ANYTHING : [...parts.values()];
}

export function primitiveOf(ts: Consultation['ts'], { flags }: ts.Type): PrimitiveType | null {
  const { TypeFlags } = ts;
  if ((flags & TypeFlags.StringLike) !== 0) return 'string';
  if ((flags & TypeFlags.NumberLike) !== 0) return 'number';
  if ((flags & TypeFlags.BooleanLike) !== 0) return 'boolean';
  if ((flags & TypeFlags.BigIntLike) !== 0) return 'bigint';
  if ((flags & TypeFlags.ESSymbolLike) !== 0) return 'symbol';
  if ((flags & TypeFlags.Undefined) !== 0) return 'undefined';
  return (flags & TypeFlags.Null) !== 0 ? 'null' : null;
}

/** `{}` and `Object` take primitives too. */
function isEmpty({ checker }: Consultation, type: ts.Type): boolean {
  if (type.symbol?.name === 'Object') return true;
  return type.getProperties().length === 0 && type.getCallSignatures().length === 0 && type.getConstructSignatures().length === 0 && supported(() => checker.getIndexInfosOfType(type).length === 0, false);
}

/** Views of a collection that leave its changing methods out. */
const VIEWS: Readonly<Record<string, string>> = { ReadonlyArray: 'Array', ReadonlyMap: 'Map', ReadonlySet: 'Set' };

/**
 * What programs implement themselves, by an object literal or a class of their own: the type says nothing of whose code
 * runs.
 */
const PROTOCOLS = /^(?:.*Iter(?:ator|able).*|.*Generator|(?:Array|Promise|Set|Map)Like|ReadonlySetLike|PromiseConstructorLike|TemplateStringsArray|.*Function|.*Error|Disposable|AsyncDisposable|EventTarget|EventEmitter|.*Constructor|Object|Symbol|.*Listener.*|.*Handler.*|.*Callback.*)$/u;

/** The path of the class of the language or the host that the type names; null for others. */
export function builtinPath(consultation: Consultation, type: ts.Type): string | null {
  if (supported(() => consultation.checker.isTupleType(type), false)) return 'Array';
  const { symbol } = type;
  if (symbol === undefined || PROTOCOLS.test(symbol.name) || !(symbol.declarations ?? []).some((declaration) => isNamed(consultation, declaration))) return null;
  return VIEWS[symbol.name] ?? libraryPath(consultation, symbol);
}

function isNamed(consultation: Consultation, declaration: ts.Declaration): boolean {
  const { ts } = consultation;
  return (ts.isInterfaceDeclaration(declaration) || ts.isClassDeclaration(declaration)) && isOfLibrary(consultation, declaration.getSourceFile());
}

/** `Intl.Collator`, `node:path.join`. */
export function libraryPath({ checker }: Consultation, symbol: ts.Symbol): string {
  const name = checker.getFullyQualifiedName(symbol);
  const [, module, member] = /^"(?:node:)?([^"]+)"\.(.+)$/u.exec(name) ?? [];
  return module === undefined || member === undefined ? name.replace(/^globalThis\./u, '') : `node:${module}.${member}`;
}
