import ts from 'typescript';
import { expectPresent } from '../../lib/base/invariant.ts';

/** Interfaces of built-ins that no global names, by the path that the tables give them. */
const UNNAMED: Readonly<Record<string, string>> = {
  AsyncGenerator: '%AsyncGenerator%.prototype',
  AsyncGeneratorFunction: '%AsyncGeneratorFunction%.prototype',
  AsyncIteratorObject: '%AsyncIterator%.prototype',
  CallableFunction: 'Function.prototype',
  Generator: '%Generator%.prototype',
  GeneratorFunction: '%GeneratorFunction%.prototype',
  IArguments: '%Arguments%.prototype',
  IteratorObject: 'Iterator.prototype',
  RegExpExecArray: '%RegExpMatchArray%.prototype',
};

/** What TypeScript's library says of one global or member of the language. */
export interface LibraryMember {
  readonly path: string;
  /** Largest number of parameters of any signature; infinite with a rest parameter. */
  readonly parameters: number;
  readonly called: boolean;
  readonly constructed: boolean;
}

/** Every global value of TypeScript's `lib.esnext`, without the host's, and every member of it. In order of discovery. */
export function readLibraryMembers(): readonly LibraryMember[] {
  const entry = 'entry.ts';
  const options: ts.CompilerOptions = { lib: ['lib.esnext.d.ts'], types: [], noEmit: true };
  const host = ts.createCompilerHost(options);
  const readSource = host.getSourceFile.bind(host);
  host.getSourceFile = (name, ...rest) =>
    name === entry ? ts.createSourceFile(name, '', ts.ScriptTarget.ESNext) : readSource(name, ...rest);
  const program = ts.createProgram([entry], options, host);
  const checker = program.getTypeChecker();
  const file = expectPresent(program.getSourceFile(entry), 'the entry');

  const found = new Map<string, LibraryMember>();
  const visit = (path: string, type: ts.Type): void => {
    if (found.has(path)) return;
    found.set(path, { path, ...describeSignatures(type) });
    // Some constructors of `Intl` declare no prototype.
    const instance = type.getConstructSignatures()[0]?.getReturnType();
    if (instance !== undefined && checker.getPropertyOfType(type, 'prototype') === undefined) {
      visit(`${path}.prototype`, instance);
    }
    for (const property of checker.getPropertiesOfType(type)) {
      if ((property.flags & ts.SymbolFlags.Value) === 0) continue;
      const propertyType = checker.getTypeOfSymbol(property);
      const member = `${path}.${keyOf(property)}`;
      if (isNamespaceLike(property, propertyType)) visit(member, propertyType);
      else if (!found.has(member)) found.set(member, { path: member, ...describeSignatures(propertyType) });
    }
  };
  for (const symbol of checker.getSymbolsInScope(file, ts.SymbolFlags.Value)) {
    if (symbol.name !== 'globalThis') visit(symbol.name, checker.getTypeOfSymbol(symbol));
  }
  for (const symbol of checker.getSymbolsInScope(file, ts.SymbolFlags.Interface)) {
    const path = UNNAMED[symbol.name];
    if (path === undefined) continue;
    for (const property of checker.getPropertiesOfType(checker.getDeclaredTypeOfSymbol(symbol))) {
      const member = `${path}.${keyOf(property)}`;
      if (!found.has(member)) found.set(member, { path: member, ...describeSignatures(checker.getTypeOfSymbol(property)) });
    }
  }
  return [...found.values()];
}

/** Prototypes, and what else has members of its own: `Intl.NumberFormat`, `Temporal.Now`. */
function isNamespaceLike(property: ts.Symbol, type: ts.Type): boolean {
  if (property.name === 'prototype') return true;
  const isCapitalised = /^[A-Z]/.test(property.name);
  return isCapitalised && (type.getConstructSignatures().length > 0 || (property.flags & ts.SymbolFlags.Namespace) !== 0);
}

function describeSignatures(type: ts.Type): Omit<LibraryMember, 'path'> {
  const signatures = type.isUnion() ? type.types.flatMap((part) => [...part.getCallSignatures()]) : type.getCallSignatures();
  const constructors = type.getConstructSignatures();
  const counts = [...signatures, ...constructors].map(countParameters);
  return { parameters: Math.max(0, ...counts), called: signatures.length > 0, constructed: constructors.length > 0 };
}

function countParameters(signature: ts.Signature): number {
  const isRest = signature.parameters.some((parameter) => {
    const declaration = parameter.valueDeclaration;
    return declaration !== undefined && ts.isParameter(declaration) && declaration.dotDotDotToken !== undefined;
  });
  return isRest ? Number.POSITIVE_INFINITY : signature.parameters.length;
}

/** The checker names a property by a well-known symbol `__@iterator@42`. */
function keyOf(property: ts.Symbol): string {
  const wellKnown = /^__@(\w+?)(?:@\d+)?$/.exec(property.name)?.[1];
  return wellKnown === undefined ? ts.unescapeLeadingUnderscores(property.escapedName) : `@@${wellKnown}`;
}
