import ts from 'typescript';
import { handMadeElementRows } from '../../lib/knowledge/web/elements.ts';
import { eventTargetRows } from '../../lib/knowledge/web/events.ts';
import { LIBRARIES, generateInterfaces, heritageOf, parse } from './web-interfaces.ts';

/**
 * Lists the members of the interfaces that TypeScript's declarations of browsers and workers name, for
 * lib/knowledge/web/members-list.ts. Run by tests/knowledge/host-web-interfaces.test.ts: with UPDATE=1 it writes the file.
 */

/** What all objects have, and a property that no declaration of a class means. */
const NO_MEMBERS: ReadonlySet<string> = new Set(['toString', 'toLocaleString', 'constructor']);
/** A method by these names answers a question, unless what it gives says otherwise. */
const QUESTION = /^(?:get|has|is|can|contains|matches|closest|item|namedItem|querySelector|toJSON|compare|lookup|key)(?=[A-Z]|$)|^(?:querySelectorAll|supports)$/u;
/** Enough depth for every alias of a type. */
const ALIAS_DEPTH = 5;

interface Declarations {
  readonly interfaces: ReadonlyMap<string, readonly ts.InterfaceDeclaration[]>;
  readonly aliases: ReadonlyMap<string, ts.TypeNode>;
}

type Signature = ts.MethodSignature;
type Members = Map<string, string>;

export function generateMembers(): string {
  const classes = parentsOfClasses();
  const described = new Set(Object.keys({ ...handMadeElementRows(), ...eventTargetRows() }));
  const isDescribed = (name: string, key: string): boolean => {
    for (let holder: string | undefined = name; holder !== undefined; holder = classes.get(holder)) if (described.has(`${holder}.prototype.${key}`)) return true;
    return false;
  };
  const all = membersOfClasses(classes);
  const lines = [...all].map(([name, members]) => line(name, [...members].filter(([key]) => !isDescribed(name, key))));
  return [
    '// Generated from the declarations of TypeScript. Regenerate: UPDATE=1 npx vitest run tests/knowledge/host-web-interfaces.test.ts',
    '',
    '/**',
    ' * One class a line: its name, then groups of its own members behind semicolons. A group begins with what its members are:',
    ' * `.` attributes, `?` methods that answer a question about primitives, `!` other methods, `@` methods that call back;',
    ' * and with the flow that they give, without blanks. What tables describe is left out.',
    ' */',
    'export const WEB_MEMBERS = `',
    ...lines.filter((text) => text.includes(';')),
    line('host:anyElement', anyElement(classes, all)),
    '`;',
    '',
  ].join('\n');
}

/** `Class.member` for everything that the declarations name, with what the list says of it. */
export function declaredMembers(): readonly (readonly [owner: string, key: string])[] {
  return [...membersOfClasses(parentsOfClasses())].flatMap(([name, members]) => [...members.keys()].map((key) => [name, key] as const));
}

function parentsOfClasses(): ReadonlyMap<string, string> {
  const [, list = ''] = generateInterfaces().split('= `\n');
  return new Map(list.split('\n').filter((text) => /^\w+ \S/u.test(text)).map((text) => text.split(' ') as unknown as readonly [string, string]));
}

function membersOfClasses(classes: ReadonlyMap<string, string>): ReadonlyMap<string, Members> {
  const found = new Map<string, Members>();
  for (const file of Object.values(LIBRARIES)) {
    const declarations = declarationsOf(parse(file));
    for (const name of classes.keys()) {
      const members = membersOf(name, declarations, classes);
      // Browsers come first: what both declare is as there.
      if (members.size > 0) found.set(name, new Map([...members, ...(found.get(name) ?? [])]));
    }
  }
  return new Map([...found].sort(([left], [right]) => (left < right ? -1 : 1)));
}

function declarationsOf(source: ts.SourceFile): Declarations {
  const interfaces = new Map<string, ts.InterfaceDeclaration[]>();
  const aliases = new Map<string, ts.TypeNode>();
  for (const statement of source.statements) {
    if (ts.isInterfaceDeclaration(statement)) interfaces.set(statement.name.text, [...(interfaces.get(statement.name.text) ?? []), statement]);
    if (ts.isTypeAliasDeclaration(statement)) aliases.set(statement.name.text, statement.type);
  }
  return { interfaces, aliases };
}

/** Own members, and those of the mixins that it includes. */
function membersOf(name: string, declarations: Declarations, classes: ReadonlyMap<string, string>, seen: Set<string> = new Set()): Members {
  const members: Members = new Map();
  if (seen.has(name)) return members;
  seen.add(name);
  for (const declaration of declarations.interfaces.get(name) ?? []) {
    for (const parent of heritageOf(declaration, declaration.getSourceFile())) {
      if (!classes.has(parent)) for (const [key, kind] of membersOf(parent, declarations, classes, seen)) members.set(key, kind);
    }
    for (const [key, kind] of ownMembers(declaration, declarations)) members.set(key, kind);
  }
  return members;
}

function ownMembers(declaration: ts.InterfaceDeclaration, declarations: Declarations): Members {
  const members: Members = new Map();
  const methods = new Map<string, Signature[]>();
  for (const member of declaration.members) {
    if (member.name === undefined || !(ts.isIdentifier(member.name) || ts.isStringLiteral(member.name))) continue;
    const key = member.name.text;
    if (!/^\w+$/u.test(key) || NO_MEMBERS.has(key)) continue;
    if (ts.isMethodSignature(member)) methods.set(key, [...(methods.get(key) ?? []), member]);
    else if (ts.isPropertySignature(member) || ts.isGetAccessorDeclaration(member)) members.set(key, `.${flowOf(member.type, declarations)}`);
  }
  for (const [key, signatures] of methods) members.set(key, methodOf(key, signatures, declarations));
  return members;
}

function methodOf(key: string, signatures: readonly Signature[], declarations: Declarations): string {
  const flow = joined(signatures.map(({ type }) => flowOf(type, declarations)));
  const parameters = signatures.flatMap((signature) => [...signature.parameters]).map(({ type }) => flowOf(type, declarations));
  if (signatures.some((signature) => signature.parameters.some(({ type }) => isCallback(type, declarations)))) return `@${flow}`;
  const answers = QUESTION.test(key) && /^(?:string|number|boolean|bigint|null|undefined|\||new Array<(?:string|number|boolean)>)+$/u.test(flow) && flow !== 'undefined';
  const takesPrimitives = parameters.every((parameter) => parameter.split('|').every((part) => ['string', 'number', 'boolean', 'null', 'undefined'].includes(part)));
  if (!takesPrimitives) return `!${flow}`;
  return `${answers ? '?' : '~'}${flow}`;
}

function isCallback(type: ts.TypeNode | undefined, declarations: Declarations, depth = 0): boolean {
  if (type === undefined || depth > ALIAS_DEPTH) return false;
  if (ts.isParenthesizedTypeNode(type)) return isCallback(type.type, declarations, depth);
  if (ts.isFunctionTypeNode(type)) return true;
  if (ts.isUnionTypeNode(type)) return type.types.some((part) => isCallback(part, declarations, depth));
  if (!ts.isTypeReferenceNode(type)) return false;
  const name = type.typeName.getText();
  if (name === 'Function') return true;
  const callable = declarations.interfaces.get(name)?.some(({ members }) => members.some((member) => ts.isCallSignatureDeclaration(member))) ?? false;
  return callable || isCallback(declarations.aliases.get(name), declarations, depth + 1);
}

/** What a value of the type is, as a flow. */
function flowOf(type: ts.TypeNode | undefined, declarations: Declarations, depth = 0): string {
  if (type === undefined || depth > ALIAS_DEPTH) return 'unknown';
  if (ts.isParenthesizedTypeNode(type)) return flowOf(type.type, declarations, depth);
  if (ts.isUnionTypeNode(type)) return joined(type.types.map((part) => flowOf(part, declarations, depth)));
  if (ts.isTypeOperatorNode(type)) return flowOf(type.type, declarations, depth);
  if (ts.isArrayTypeNode(type)) return `new Array<${flowOf(type.elementType, declarations, depth)}>`;
  if (ts.isLiteralTypeNode(type)) return flowOfLiteral(type.literal);
  if (ts.isTypeReferenceNode(type)) return flowOfReference(type, declarations, depth);
  return KEYWORDS[type.kind] ?? 'unknown';
}

const KEYWORDS: Readonly<Partial<Record<ts.SyntaxKind, string>>> = {
  [ts.SyntaxKind.StringKeyword]: 'string',
  [ts.SyntaxKind.NumberKeyword]: 'number',
  [ts.SyntaxKind.BooleanKeyword]: 'boolean',
  [ts.SyntaxKind.BigIntKeyword]: 'bigint',
  [ts.SyntaxKind.VoidKeyword]: 'undefined',
  [ts.SyntaxKind.UndefinedKeyword]: 'undefined',
  [ts.SyntaxKind.TypePredicate]: 'boolean',
  [ts.SyntaxKind.TemplateLiteralType]: 'string',
};

function flowOfLiteral({ kind }: ts.Node): string {
  if (kind === ts.SyntaxKind.NullKeyword) return 'null';
  if (kind === ts.SyntaxKind.StringLiteral || kind === ts.SyntaxKind.NoSubstitutionTemplateLiteral) return 'string';
  if (kind === ts.SyntaxKind.TrueKeyword || kind === ts.SyntaxKind.FalseKeyword) return 'boolean';
  return 'number';
}

/** Another interface is an object of the host: whose it is and what its members are is not said. */
function flowOfReference(type: ts.TypeReferenceNode, declarations: Declarations, depth: number): string {
  const name = type.typeName.getText();
  const [argument] = type.typeArguments ?? [];
  const alias = declarations.aliases.get(name);
  if (alias !== undefined) return flowOf(alias, declarations, depth + 1);
  if (name === 'Promise') return `new Promise<${flowOf(argument, declarations, depth + 1)}>`;
  if (name === 'ReadonlyArray' || name === 'Array') return `new Array<${flowOf(argument, declarations, depth + 1)}>`;
  return declarations.interfaces.has(name) ? 'host' : 'unknown';
}

function joined(flows: readonly string[]): string {
  const parts = new Set(flows.flatMap((flow) => (flow.includes('<') ? [flow] : flow.split('|'))));
  if (parts.has('unknown')) return 'unknown';
  return [...parts].sort().join('|');
}

/** What some class of elements has: the tables tell elements of different tags not apart. Another tag lacks it. */
function anyElement(classes: ReadonlyMap<string, string>, all: ReadonlyMap<string, Members>): readonly (readonly [string, string])[] {
  const isUnder = (name: string, ancestor: string): boolean => {
    for (let current = classes.get(name); current !== undefined; current = classes.get(current)) if (current === ancestor) return true;
    return false;
  };
  const described = new Set(Object.keys(handMadeElementRows()).map((path) => path.slice(path.lastIndexOf('.') + 1)));
  for (const name of ['Node', 'Element', 'HTMLElement', 'EventTarget']) for (const key of all.get(name)?.keys() ?? []) described.add(key);
  const kinds = new Map<string, Set<string>>();
  for (const [name, members] of all) {
    if (!isUnder(name, 'Element')) continue;
    for (const [key, kind] of members) if (!described.has(key) && kind.startsWith('.')) kinds.set(key, (kinds.get(key) ?? new Set()).add(kind.slice(1)));
  }
  return [...kinds].map(([key, flows]) => [key, `.undefined|${joined([...flows])}`] as const).filter(([key, kind]) => /[a-z]/u.test(key) && !/host|unknown|</u.test(kind));
}

function line(name: string, members: readonly (readonly [key: string, kind: string])[]): string {
  const groups = new Map<string, string[]>();
  for (const [key, kind] of members) groups.set(kind, [...(groups.get(kind) ?? []), key]);
  return [name, ...[...groups].sort(([left], [right]) => (left < right ? -1 : 1)).map(([kind, keys]) => `${kind.replace(/new /gu, '+')} ${keys.sort().join(' ')}`)].join(';');
}
