import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import ts from 'typescript';

/**
 * Lists the classes that TypeScript's declarations of browsers and workers name, for lib/knowledge/web/interfaces-list.ts.
 * Run by tests/knowledge/host-web-interfaces.test.ts: with UPDATE=1 it writes the file, otherwise it compares.
 */

interface Interface {
  readonly name: string;
  /** The nearest class that it inherits from, or `-`. */
  readonly parent: string;
  readonly environments: readonly string[];
  /** It has constants of its own (`Node.ELEMENT_NODE`). */
  readonly constants: boolean;
  readonly statics: readonly string[];
}

export const LIBRARIES = { b: 'lib.dom.d.ts', w: 'lib.webworker.d.ts' } as const;

export function generateInterfaces(): string {
  const found = new Map<string, Interface>();
  for (const [environment, file] of Object.entries(LIBRARIES)) {
    for (const entry of interfacesOf(parse(file))) {
      const earlier = found.get(entry.name);
      found.set(entry.name, { ...(earlier ?? entry), environments: [...(earlier?.environments ?? []), environment] });
    }
  }
  const lines = [...found.values()].sort((left, right) => (left.name < right.name ? -1 : 1)).map(line);
  return [
    '// Generated from the declarations of TypeScript. Regenerate: UPDATE=1 npx vitest run tests/knowledge/host-web-interfaces.test.ts',
    '',
    '/**',
    ' * One class a line: its name, the class it inherits from or `-`, where it exists (`b` browser, `w` worker), `c` where it',
    ' * has constants, and the names of its static methods.',
    ' */',
    'export const WEB_INTERFACES = `',
    ...lines,
    '`;',
    '',
  ].join('\n');
}

function line(entry: Interface): string {
  const traits = `${entry.environments.join('')}${entry.constants ? 'c' : ''}`;
  return [entry.name, entry.parent, traits, ...entry.statics].join(' ');
}

/** Names of everything that the declarations make global, per kind of declaration. */
export function generateGlobals(): { readonly functions: ReadonlySet<string>; readonly variables: ReadonlySet<string> } {
  const functions = new Set<string>();
  const variables = new Set<string>();
  for (const file of Object.values(LIBRARIES)) {
    const source = parse(file);
    const classes = new Set(interfacesOf(source).map((entry) => entry.name));
    for (const statement of source.statements) {
      if (ts.isFunctionDeclaration(statement) && statement.name !== undefined) functions.add(statement.name.text);
      for (const declaration of variablesOf(statement)) if (!classes.has(declaration.name.getText(source))) variables.add(declaration.name.getText(source));
      if (ts.isModuleDeclaration(statement)) variables.add(statement.name.text);
    }
  }
  return { functions, variables };
}

export function parse(file: string): ts.SourceFile {
  const folder = createRequire(import.meta.url).resolve('typescript').replace(/typescript\.js$/, '');
  return ts.createSourceFile(file, readFileSync(`${folder}${file}`, 'utf8'), ts.ScriptTarget.Latest, true);
}

function variablesOf(statement: ts.Statement): readonly ts.VariableDeclaration[] {
  return ts.isVariableStatement(statement) ? statement.declarationList.declarations : [];
}

function interfacesOf(source: ts.SourceFile): readonly Interface[] {
  const parents = new Map<string, readonly string[]>();
  const types = new Map<string, ts.TypeNode>();
  for (const statement of source.statements) {
    if (ts.isInterfaceDeclaration(statement)) parents.set(statement.name.text, heritageOf(statement, source));
    for (const { name, type } of variablesOf(statement)) if (type !== undefined) types.set(name.getText(source), type);
  }
  const isClass = (name: string): boolean => hasPrototype(types.get(name), source);
  return [...types].filter(([name]) => isClass(name)).map(([name, type]) => describe(name, type, source, nearestClass(name, parents, isClass)));
}

export function heritageOf(declaration: ts.InterfaceDeclaration, source: ts.SourceFile): readonly string[] {
  return declaration.heritageClauses?.flatMap((clause) => clause.types.map((type) => type.expression.getText(source))) ?? [];
}

function nearestClass(name: string, parents: ReadonlyMap<string, readonly string[]>, isClass: (name: string) => boolean): string {
  const all = parents.get(name) ?? [];
  return all.find((parent) => parent !== name && isClass(parent)) ?? '-';
}

function membersOf(type: ts.TypeNode | undefined): readonly ts.TypeElement[] {
  return type !== undefined && ts.isTypeLiteralNode(type) ? [...type.members] : [];
}

function hasPrototype(type: ts.TypeNode | undefined, source: ts.SourceFile): boolean {
  return membersOf(type).some((member) => member.name?.getText(source) === 'prototype');
}

function describe(name: string, type: ts.TypeNode, source: ts.SourceFile, parent: string): Interface {
  const members = membersOf(type).filter((member) => member.name !== undefined && member.name.getText(source) !== 'prototype');
  const statics = members.filter((member) => ts.isMethodSignature(member)).map((member) => member.name?.getText(source) ?? '');
  return { name, parent, environments: [], constants: members.some((member) => ts.isPropertySignature(member)), statics: [...new Set(statics)].sort() };
}
