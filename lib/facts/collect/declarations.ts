import type { BindingPattern, ParamPattern, Program, Statement, VariableDeclaration } from '../../syntax/index.ts';
import { MemberBinding, SlotBinding } from './binding.ts';
import type { Collection } from './collection.ts';
import { isLowered } from './enums.ts';
import { isInstantiated, namespaceName } from './instantiation.ts';
import { noteMadeRequires } from './made-require.ts';
import { namesOf, noteMerging } from './merging.ts';

type Declared = Program['body'][number];

/** Declares what a list of statements declares in its own block: `let`, `const`, classes, functions, enums, namespaces. */
export function declareBlock(c: Collection, statements: readonly Declared[]): void {
  for (const statement of statements) declareStatement(c, statement, false);
}

function declareStatement(c: Collection, statement: Declared, exported: boolean): void {
  switch (statement.type) {
    case 'VariableDeclaration':
      if (statement.declare === true) return;
      if (exported && c.frame.style === 'namespace') declareMembers(c, statement);
      else if (statement.kind !== 'var') {
        for (const { id } of statement.declarations) declarePattern(c, id, statement.kind === 'let' ? 'lexical' : 'constant');
        noteMadeRequires(c, statement);
      }
      return;
    case 'FunctionDeclaration':
      if (statement.id !== null) declareFunction(c, statement.id.name);
      return;
    case 'ClassDeclaration':
      if (statement.id !== null && statement.declare !== true) declareLexical(c, statement.id.name);
      return;
    case 'TSEnumDeclaration':
      if (isLowered(c, statement)) noteMerging(c, declareMergeable(c, statement.id.name), statement);
      return;
    case 'TSModuleDeclaration': {
      if (!isInstantiated(statement) || statement.global) return;
      const name = namespaceName(statement);
      const isMember = exported && c.frame.style === 'namespace';
      noteMerging(c, isMember ? declareMember(c, name) : declareMergeable(c, name), statement);
      return;
    }
    case 'TSImportEqualsDeclaration':
      if (statement.importKind === 'type') return;
      if (exported && c.frame.style === 'namespace') declareMember(c, statement.id.name);
      else declareMergeable(c, statement.id.name);
      return;
    case 'ExportNamedDeclaration':
      if (statement.declaration !== null) declareStatement(c, statement.declaration, true);
      return;
    case 'ExportDefaultDeclaration': {
      const { declaration } = statement;
      if (declaration.type === 'FunctionDeclaration' || declaration.type === 'ClassDeclaration') declareStatement(c, declaration, true);
      return;
    }
    default:
  }
}

/** Declares the `var`s of a function body, wherever they stand in it, and the functions of its blocks in sloppy code. */
export function hoistVariables(c: Collection, statements: readonly Declared[]): void {
  for (const statement of statements) hoistStatement(c, statement, false);
}

function hoistStatement(c: Collection, statement: Declared, nested: boolean): void {
  for (let at: Statement | null = statement; at !== null; ) {
    switch (at.type) {
      case 'VariableDeclaration':
        hoistDeclaration(c, at);
        return;
      case 'FunctionDeclaration':
        if (nested && !c.frame.strict && !at.async && !at.generator && at.id !== null) declareSloppyFunction(c, at.id.name);
        return;
      case 'IfStatement':
        hoistStatement(c, at.consequent, true);
        at = at.alternate;
        nested = true;
        continue;
      case 'ForStatement':
        if (at.init?.type === 'VariableDeclaration') hoistDeclaration(c, at.init);
        at = at.body;
        continue;
      case 'ForInStatement':
      case 'ForOfStatement':
        if (at.left.type === 'VariableDeclaration') hoistDeclaration(c, at.left);
        at = at.body;
        continue;
      case 'WhileStatement':
      case 'DoWhileStatement':
      case 'LabeledStatement':
      case 'WithStatement':
        at = at.body;
        continue;
      case 'BlockStatement':
        for (const inner of at.body) hoistStatement(c, inner, true);
        return;
      case 'TryStatement':
        for (const inner of at.block.body) hoistStatement(c, inner, true);
        if (at.handler !== null) for (const inner of at.handler.body.body) hoistStatement(c, inner, true);
        if (at.finalizer !== null) for (const inner of at.finalizer.body) hoistStatement(c, inner, true);
        return;
      case 'SwitchStatement':
        for (const clause of at.cases) for (const inner of clause.consequent) hoistStatement(c, inner, true);
        return;
      case 'ExportNamedDeclaration':
        if (at.declaration?.type === 'VariableDeclaration' && c.frame.style !== 'namespace') hoistDeclaration(c, at.declaration);
        return;
      default:
        return;
    }
  }
}

function hoistDeclaration(c: Collection, declaration: VariableDeclaration): void {
  if (declaration.kind !== 'var' || declaration.declare === true) return;
  for (const { id } of declaration.declarations) declarePattern(c, id, 'variable');
  noteMadeRequires(c, declaration);
}

/** The parameters of the function that CommonJS wraps around a file, in their order. */
export const WRAPPER_NAMES = ['exports', 'require', 'module', '__filename', '__dirname'] as const;

export function isWrapperName(name: string): name is (typeof WRAPPER_NAMES)[number] {
  return WRAPPER_NAMES.some((known) => known === name);
}

/** TypeScript's `this: T`, which says the receiver's type and is no parameter. */
export function isThisParameter(node: ParamPattern): boolean {
  return node.type === 'Identifier' && node.name === 'this';
}

export function declareParameters(c: Collection, parameters: readonly ParamPattern[]): void {
  for (const parameter of parameters) {
    if (parameter.type === 'TSParameterProperty') declarePattern(c, parameter.parameter, 'variable');
    else if (parameter.type === 'RestElement') declarePattern(c, parameter.argument, 'variable');
    else if (!isThisParameter(parameter)) declarePattern(c, parameter, 'variable');
  }
}

/** How a name is bound: `constant` is lexical too. */
export type BindingKind = 'variable' | 'lexical' | 'constant';

/** Declares all names of a binding pattern, lexical ones in the present scope and others in the function's. */
export function declarePattern(c: Collection, pattern: BindingPattern, kind: BindingKind): void {
  switch (pattern.type) {
    case 'Identifier':
      if (kind === 'variable') declareVariable(c, pattern.name);
      else if (kind === 'lexical') declareLexical(c, pattern.name);
      else declareConstant(c, pattern.name);
      return;
    case 'AssignmentPattern':
      declarePattern(c, pattern.left, kind);
      return;
    case 'ObjectPattern':
      for (const property of pattern.properties) {
        declarePattern(c, property.type === 'RestElement' ? property.argument : property.value, kind);
      }
      return;
    case 'ArrayPattern':
      for (const element of pattern.elements) {
        if (element !== null) declarePattern(c, element.type === 'RestElement' ? element.argument : element, kind);
      }
  }
}

/** A `var` or parameter. `var exports` in CommonJS is the wrapper's parameter over again and keeps its value. */
function declareVariable(c: Collection, name: string): SlotBinding | null {
  const { frame } = c;
  const present = c.names.lookup(name);
  if (present?.kind === 'slot' && present.scope === frame.scope) return present;
  if (frame.parent === null && c.format === 'commonjs' && isWrapperName(name)) return null;
  const binding = new SlotBinding(frame, frame.addSlot(name), frame.scope, false);
  c.names.declare(name, binding);
  return binding;
}

/** A binding of the present scope with a temporal dead zone. */
function declareLexical(c: Collection, name: string): SlotBinding {
  const binding = declareInScope(c, name);
  c.frame.lexical.push(binding.slot);
  return binding;
}

/** A lexical binding whose assignment throws. */
export function declareConstant(c: Collection, name: string): SlotBinding {
  const binding = declareLexical(c, name);
  c.frame.constants.push(binding.slot);
  return binding;
}

/** A binding of the present scope that starts undefined. */
export function declareInScope(c: Collection, name: string): SlotBinding {
  const { frame } = c;
  const binding = new SlotBinding(frame, frame.addSlot(name), c.scope, frame.loops > 0);
  c.names.declare(name, binding);
  return binding;
}

/** Enums and namespaces, which may share their name with each other, a class or a function. */
function declareMergeable(c: Collection, name: string): SlotBinding {
  const present = c.names.lookup(name);
  return present?.kind === 'slot' && present.scope === c.scope ? present : declareInScope(c, name);
}

/** A name that a namespace exports: a property of its object. */
function declareMember(c: Collection, name: string): MemberBinding | SlotBinding {
  const present = c.names.lookup(name);
  if (present?.kind === 'member' && present.frame === c.frame) return present;
  // `export function f() {} export namespace f {}`: the object is the function.
  if (present?.kind === 'slot' && present.scope === c.scope) return present;
  const binding = new MemberBinding(c.frame, 0, name);
  c.names.declare(name, binding);
  return binding;
}

function declareFunction(c: Collection, name: string): void {
  const present = c.names.lookup(name);
  if (present?.kind === 'slot' && present.scope === c.scope) return;
  const binding = declareInScope(c, name);
  const isFunctionScope = c.scope === c.frame.scope;
  if (!isFunctionScope && !c.frame.strict && present?.kind === 'slot' && present.scope === c.frame.scope) binding.outer = present;
}

/** ECMAScript B.3.2: unless a `let` or `const` of the function's own scope forbids it, the block's function is a `var` too. */
function declareSloppyFunction(c: Collection, name: string): void {
  declareVariable(c, name);
}

/** Variables that a namespace exports live on its object. */
function declareMembers(c: Collection, declaration: VariableDeclaration): void {
  for (const { id } of declaration.declarations) for (const name of namesOf(id)) declareMember(c, name);
}
